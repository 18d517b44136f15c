import { Agent, get, type RequestOptions } from "node:https";
import { checkServerIdentity, TLSSocket } from "node:tls";
import {
  isThere,
  type CertificateFacts,
  type DeployedFile,
  type Deployment,
  type MissingFile,
} from "./deployment";

const PATIENCE = 15_000;

/** Thrown if a deployment does not answer at all. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

interface Answer {
  readonly file: DeployedFile | MissingFile;
  readonly certificate: CertificateFacts | null;
}

/**
 * A deployment on a server. A certificate that is not trusted is reported, and everything is examined nevertheless.
 * @param address without a slash at its end
 * @throws Unreachable
 */
export async function deployedSite(address: string): Promise<Deployment> {
  // A resumed session would not show the certificate again. Nothing in here is secret.
  const agent = new Agent({ rejectUnauthorized: false, keepAlive: true, maxSockets: 4 });
  const ask = (path: string) => answerOf(new URL(`${address}/${path}`), path, { agent });
  const first = await ask("manifest.xml").catch((error: unknown) => {
    throw new Unreachable(error instanceof Error ? error.message : String(error));
  });
  return {
    address,
    certificate: first.certificate,
    async get(path) {
      try {
        return (await ask(path)).file;
      } catch (error) {
        return { path, answer: error instanceof Error ? error.message : String(error) };
      }
    },
    async whyUnreachable(url) {
      try {
        const { file } = await answerOf(new URL(url), url, {});
        return isThere(file) ? null : file.answer;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

function answerOf(url: URL, path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ...options, timeout: PATIENCE }, (response) => {
      const { socket, statusCode = 0, headers } = response;
      const certificate = socket instanceof TLSSocket ? facts(socket, url.hostname) : null;
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const texts = Object.entries(headers).map(
          ([name, value]) => [name, String(value ?? "")] as const,
        );
        const file =
          statusCode === 200
            ? { path, content: Buffer.concat(chunks), headers: new Map(texts) }
            : { path, answer: String(statusCode) };
        resolve({ file, certificate });
      });
    });
    request.on("timeout", () => request.destroy(new Error(`${PATIENCE / 1000} s`)));
    request.on("error", reject);
  });
}

function facts(socket: TLSSocket, host: string): CertificateFacts | null {
  const certificate = socket.getPeerCertificate();
  // Empty where the session was resumed.
  if (!("valid_from" in certificate)) {
    return null;
  }
  const isNamed = checkServerIdentity(host, certificate) === undefined;
  // Wrong names and dates have sentences of their own.
  const error = socket.authorized ? "" : String(socket.authorizationError);
  const isOwn = /ALTNAME|EXPIRED|NOT_YET_VALID/.test(error);
  return {
    host,
    distrust: error === "" || isOwn ? null : error,
    otherNames: isNamed ? null : (certificate.subjectaltname ?? String(certificate.subject.CN)),
    from: new Date(certificate.valid_from),
    until: new Date(certificate.valid_to),
  };
}
