import { worker } from "workerpool";
import { reviewMethods } from "../../desk/worker/review-methods";
import { readPath } from "./read-path";

worker({ ...reviewMethods(readPath) });
