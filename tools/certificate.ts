import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate made for one run: nothing is installed on the machine. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The hash that makes a Chromium-based browser trust it (`--ignore-certificate-errors-spki-list`). */
  readonly fingerprint: string;
}

/** Makes a self-signed certificate for localhost. */
export async function makeCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({
    type: "spki",
    format: "der",
  });
  return {
    key: pems.private,
    cert: pems.cert,
    fingerprint: createHash("sha256").update(publicKey).digest("base64"),
  };
}
