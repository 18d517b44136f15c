import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { type Certificate, makeCertificate } from "./certificate";
import configure from "../webpack.config";

/**
 * How long a connection may be idle, in milliseconds. Node closes one after five seconds; a busy browser that sends its
 * next request at that moment gives up after a few such connections (ERR_TOO_MANY_RETRIES).
 */
const IDLE_CONNECTION = 600_000;

/** A workbench that is being served. */
export interface ServedWorkbench {
  readonly url: string;
  readonly certificate: Certificate;
  stop(): Promise<void>;
}

/**
 * Builds the add-in with the workbench and serves both over https on this machine only.
 * @param port 0 takes a free one
 * @throws Error with the compiler's messages when the build fails
 */
export async function serveWorkbench(port: number): Promise<ServedWorkbench> {
  const certificate = await makeCertificate();
  const { devServer, ...config } = await configure({ workbench: true }, { mode: "development" });
  const compiler = webpack(config);
  const built = firstBuild(compiler);
  const chosenPort = port === 0 ? await WebpackDevServer.getFreePort("auto", "localhost") : port;
  const server = new WebpackDevServer(
    {
      ...devServer,
      host: "localhost",
      port: chosenPort,
      client: false,
      hot: false,
      liveReload: false,
      server: {
        type: "https",
        options: {
          key: certificate.key,
          cert: certificate.cert,
          keepAliveTimeout: IDLE_CONNECTION,
        },
      },
    },
    compiler,
  );
  await server.start();
  try {
    await built;
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: `https://localhost:${chosenPort}/workbench.html`,
    certificate,
    stop: () => server.stop(),
  };
}

function firstBuild(compiler: webpack.Compiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.hooks.failed.tap("serve-workbench", reject);
    compiler.hooks.done.tap("serve-workbench", (stats) => {
      if (stats.hasErrors()) {
        reject(new Error(stats.toString({ preset: "errors-only" })));
      } else {
        resolve();
      }
    });
  });
}
