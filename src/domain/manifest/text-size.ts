/** Whether a text takes more bytes in UTF-8 than allowed, without encoding it. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) size += 1;
    // The halves of a pair take four bytes together.
    else if (unit < 0x8_00 || (unit >= 0xd8_00 && unit <= 0xdf_ff)) size += 2;
    else size += 3;
  }
  return size > bytes;
}
