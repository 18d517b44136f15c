import { ESLint } from "eslint";

/**
 * Lints pieces of code as if they were in files of the project: reads `[{ fileName, code }]` as JSON from standard
 * input and writes the messages of each as JSON. A single process, since the project's types are loaded once.
 */
const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const snippets = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const eslint = new ESLint();
const messages = [];
for (const { fileName, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: fileName });
  messages.push(result?.messages ?? []);
}
process.stdout.write(JSON.stringify(messages));
