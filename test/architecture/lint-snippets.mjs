import { ESLint } from "eslint";

/**
 * Lints pieces of code as if they stood in files of the project: reads `[{ fileName, code }]` as JSON from standard
 * input and writes the messages of each as JSON. One process for all, since the types of the project are found out once.
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
