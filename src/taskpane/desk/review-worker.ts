import { worker } from "workerpool";
import { reviewMethods } from "../../desk/worker/review-methods";
import { readChosenFile } from "./read-chosen-file";

/** The script of the desk's workers, a bundle of its own. */
worker({ ...reviewMethods(readChosenFile) });
