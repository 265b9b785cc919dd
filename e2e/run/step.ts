import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export type Outcome = { readonly isGood: boolean; readonly seconds: number };

/** The pinned runtime and the project's own tools come before whatever the machine has. */
const searchPath = [path.join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(
  path.delimiter,
);

/** Runs a tool of the project to its end. What it says goes out at once, or in one piece when it is done. */
export async function runCommand(
  { command, args, env = {} }: Command,
  output: 'at once' | 'in one piece',
): Promise<Outcome> {
  const start = performance.now();
  const said: Uint8Array[] = [];
  const isGood = await new Promise<boolean>((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      env: { ...process.env, PATH: searchPath, ...env },
      stdio: output === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (piece: Uint8Array) => said.push(piece));
    child.stderr?.on('data', (piece: Uint8Array) => said.push(piece));
    child.on('error', (error) => {
      console.error(`${command} does not start: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  const seconds = (performance.now() - start) / 1000;
  if (said.length > 0) process.stdout.write(Buffer.concat(said));
  return { isGood, seconds };
}
