/** SHA-256 of a file's content in hexadecimal digits, which identifies the same file under another name. */
export async function fileHash(bytes: Uint8Array): Promise<string> {
  // A copy: `digest` does not take bytes that may be shared between threads, as these may be by their type.
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
