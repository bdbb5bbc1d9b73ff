import { spawn } from 'node:child_process';
import { platform } from 'node:process';

/**
 * Runs one of the project's installed tools with its output on ours; resolves to its exit code.
 * npm puts the tools on the path of its scripts.
 */
export const runTool = (name: string, ...args: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: 'inherit', shell: platform === 'win32' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
