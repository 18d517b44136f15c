/** A file as the server gives it, or as it lies in a folder. */
export interface DeployedFile {
  /** Beneath the deployment's address. */
  readonly path: string;
  readonly content: Buffer;
  /** By their names in small letters; null for a file in a folder. */
  readonly headers: ReadonlyMap<string, string> | null;
}

/** Why a file cannot be had: the status of the answer, or what went wrong. */
export interface MissingFile {
  readonly path: string;
  readonly answer: string;
}

/** What a server shows of its certificate. */
export interface CertificateFacts {
  readonly host: string;
  /** Why this computer does not trust it; null where it does. */
  readonly distrust: string | null;
  /** The names that it is for; null where the host is one of them. */
  readonly otherNames: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** A deployment that can be asked for its files. */
export interface Deployment {
  /** Of the folder, without a slash at its end; null where the manifest is to say it. */
  readonly address: string | null;
  readonly certificate: CertificateFacts | null;
  get(path: string): Promise<DeployedFile | MissingFile>;
  /** Why a script on another server cannot be had from here; null where it can, or where nobody asks. */
  whyUnreachable(url: string): Promise<string | null>;
}

/** Whether the file could be had. */
export function isThere(file: DeployedFile | MissingFile): file is DeployedFile {
  return "content" in file;
}
