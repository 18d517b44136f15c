/**
 * The bundle of a worker. webpack.config.js knows this class by its name: what it is made with becomes a bundle of its
 * own, whose name changes with its content. The pool takes a URL, not a Worker.
 */
export class WorkerBundle {
  readonly address: string;

  constructor(url: URL) {
    this.address = url.href;
  }
}
