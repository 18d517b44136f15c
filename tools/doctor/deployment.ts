/** A file as the server sends it, or as it is in a folder. */
export interface DeployedFile {
  /** Relative to the deployment's address. */
  readonly path: string;
  readonly content: Buffer;
  /** By their names in lower case; null for a file in a folder. */
  readonly headers: ReadonlyMap<string, string> | null;
}

/** Why a file could not be fetched: the status of the answer, or what went wrong. */
export interface MissingFile {
  readonly path: string;
  readonly answer: string;
}

/** The certificate that a server presents. */
export interface CertificateFacts {
  readonly host: string;
  /** Why this computer does not trust it; null if it does. */
  readonly distrust: string | null;
  /** The names it is valid for; null if the host is one of them. */
  readonly otherNames: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** A deployment whose files can be fetched. */
export interface Deployment {
  /** Of the folder, without a slash at its end; null if it is to be taken from the manifest. */
  readonly address: string | null;
  readonly certificate: CertificateFacts | null;
  get(path: string): Promise<DeployedFile | MissingFile>;
  /** Why a script on another server cannot be fetched from here; null if it can, or need not be. */
  whyUnreachable(url: string): Promise<string | null>;
}

/** Whether the file was fetched. */
export function isThere(file: DeployedFile | MissingFile): file is DeployedFile {
  return "content" in file;
}
