const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook file to the browser's downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
