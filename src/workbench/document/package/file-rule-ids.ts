/**
 * Names the conditional formats of a worksheet part by what identifies them there, so that the rule in the grid
 * and the rule in the file are known to be the same. Ask once for each rule, in the file's order.
 */
export class FileRuleIds {
  private readonly counts = new Map<string, number>();

  next(sqref: string, priority: number): string {
    const key = `file:${priority}:${sqref}`;
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    return `${key}:${count}`;
  }
}
