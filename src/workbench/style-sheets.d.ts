/** Style sheets are imported for webpack to collect. */
declare module "*.css";
