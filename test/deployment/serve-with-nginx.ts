import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../../tools/certificate";

const EXAMPLE = join(__dirname, "../../deploy/nginx.conf");

/** A deployment that the shipped configuration serves on this machine. */
export interface ServedDeployment {
  /** Without a slash at its end. */
  readonly url: string;
  /** The errors that nginx has logged. */
  readonly errors: () => string;
  stop(): Promise<void>;
}

interface Deployment {
  readonly nginx: string;
  readonly port: number;
  /** The built add-in. */
  readonly dist: string;
  /** For the files of this server. */
  readonly folder: string;
  /** Locations besides the shipped one. */
  readonly also: string;
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") {
    throw new Error("This machine gives no port.");
  }
  return address.port;
}

/** Serves a deployment with Debian's nginx and the shipped configuration, with its example values replaced. */
export async function serveWithNginx(deployment: Deployment): Promise<ServedDeployment> {
  const { nginx, port, folder } = deployment;
  const { key, cert } = await makeCertificate();
  writeFileSync(join(folder, "shenbao.crt"), cert);
  writeFileSync(join(folder, "shenbao.key"), key);
  writeFileSync(join(folder, "shenbao.conf"), filledIn(deployment));
  const main = join(folder, "nginx.conf");
  writeFileSync(main, mainConfiguration(folder));
  const server = spawn(nginx, ["-p", folder, "-e", join(folder, "error.log"), "-c", main], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => {
      resolve();
    });
  });
  const errors = () => readFileSync(join(folder, "error.log"), "utf8");
  await Promise.race([
    answering(port),
    ended.then(() => {
      throw new Error(`nginx has ended: ${errors()}`);
    }),
  ]);
  return {
    url: `https://localhost:${port}/shenbao`,
    errors,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}

function filledIn({ port, dist, folder, also }: Deployment): string {
  const replacements: readonly (readonly [string, string])[] = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`],
    ["server_name shenbao.example;", "server_name localhost;"],
    ["/etc/ssl/shenbao.crt", join(folder, "shenbao.crt")],
    ["/etc/ssl/shenbao.key", join(folder, "shenbao.key")],
    ["alias /srv/shenbao/;", `alias ${dist}/;`],
    ["    location /shenbao/ {", `${also}\n    location /shenbao/ {`],
  ];
  return replacements.reduce(
    (text, [example, own]) => {
      if (!text.includes(example)) {
        throw new Error(`deploy/nginx.conf has no “${example}” to be replaced.`);
      }
      return text.replace(example, own);
    },
    readFileSync(EXAMPLE, "utf8"),
  );
}

/** The contents of Debian's own nginx.conf, with this server's own files instead of the system's. */
function mainConfiguration(folder: string): string {
  const { username } = userInfo();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? `user ${username};` : ""}
pid ${join(folder, "nginx.pid")};
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary.join("\n  ")}
  include ${join(folder, "shenbao.conf")};
}
`;
}

async function answering(port: number): Promise<void> {
  const { connect } = await import("node:net");
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => {
        setTimeout(resolve, 50, false);
      });
    });
    if (isOpen) {
      return;
    }
  }
}
