const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** How many bytes a text takes in UTF-8: "625 bytes", "12.4 KiB". Counted without encoding it, at every keystroke. */
export function textSize(text: string): string {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    // The halves of a pair take four bytes together.
    else if (unit < 0x8_00 || (unit >= 0xd8_00 && unit <= 0xdf_ff)) bytes += 2;
    else bytes += 3;
  }
  return bytesInWords(bytes);
}

/** A number of bytes as it is read. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const inKib = bytes / 1024;
  return inKib < 1024 ? `${numbers.format(inKib)} KiB` : `${numbers.format(inKib / 1024)} MiB`;
}
