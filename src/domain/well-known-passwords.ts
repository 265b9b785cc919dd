/** Words and keyboard walks at the heart of the passwords that turn up most in published leaks. */
const stems =
  `a aa aaa abc abcd abcde abcdef abcdefg abcdefgh abcdefghi access account admin administrator alex amanda andrea
  andrew angel apple april arsenal asd asdf asdfg asdfgh asdfghjkl ashley august autumn barcelona baseball basketball
  batman berlin blink bundesliga changeit changeme charlie cheese chelsea chocolate computer cookie daniel database
  december default demo developer dragon facebook february flower football freedom friday fussball geheim ginger
  google guest hallo hamburg hannah harley hello herbst hockey hunter iloveyou interface internet january jasmine
  jennifer jessica jordan joshua july june justin killer kennwort letmein liverpool london login lovely loveme march
  master matrix matthew maverick mercedes merlin michael michelle monday monkey muenchen mustang mynoob naruto nicole
  ninja november october oracle pass passport passw passwd password passwort pepper pokemon princess purple q qaz
  qazwsx qazwsxedc qwe qweasd qweasdzxc qwer qwert qwerty qwertyu qwertyui qwertyuiop qwertz qwertzu qwertzui
  qwertzuiop robert root samsung saturday schalke schatz secret secure security september server service shadow
  soccer sommer spring starwars start startme summer sunday sunshine superman superuser support sysadmin system temp
  temporary test tester testing testtest thomas thursday tuesday trustno user wednesday welcome wilkommen willkommen
  whatever winter wordpass yankees yellow zaq zaqwsx zxc zxcv zxcvb zxcvbn zxcvbnm`.split(/\s+/u);

/** Those that mix letters and digits all the way through, case folded. */
const wholes = new Set(
  `1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 123qweasd 1a2b3c4d a1b2c3d4 a1s2d3f4 aa11bb22 abc123xyz
  q1w2e3r4 q1w2e3r4t5 qaz123wsx zaq12wsx zaq1xsw2 zaq1zaq1 zaq1@wsx !qaz2wsx 1qaz@wsx !qaz@wsx p4ssw0rd`.split(
    /\s+/u,
  ),
);

/** Signs that stand for letters. `l` and `i` become one, since `1` stands for both. */
const lookAlikes = [
  [/[@4]/g, 'a'],
  [/3/g, 'e'],
  [/[1!l]/g, 'i'],
  [/0/g, 'o'],
  [/[$5]/g, 's'],
  [/7/g, 't'],
] as const;

const asLetters = (text: string) =>
  lookAlikes.reduce((read, [signs, letter]) => read.replaceAll(signs, letter), text);

const words = new Set(stems.map(asLetters));

const isLetter = (character: string | undefined) =>
  character !== undefined && /\p{L}/u.test(character);

function withoutEnd(text: string): string {
  const characters = Array.from(text);
  while (characters.length > 0 && !isLetter(characters.at(-1))) characters.pop();
  return characters.join('');
}

function withoutStart(text: string): string {
  const characters = Array.from(text);
  return characters.slice(characters.findIndex(isLetter)).join('');
}

/**
 * Whether a password is one of the well-known ones, whatever its case, the digits and punctuation in front and
 * behind, and the signs that stand for letters ("P@ssw0rd1!").
 */
export function isWellKnownPassword(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  const start = withoutEnd(folded);
  return (
    wholes.has(folded.replace(/[!.?]$/u, '')) ||
    words.has(asLetters(start)) ||
    words.has(asLetters(withoutStart(start)))
  );
}
