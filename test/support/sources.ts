import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', '.git', 'data', '.heard', 'coverage', 'vendor']);
const textFile =
  /(^|\/)(Dockerfile|Caddyfile|run|\.[a-z.]+)$|\.(ts|js|cjs|mjs|json|md|ya?ml|css|html|svg|service|conf|sh|example)$/;

/** One file of the project as text. */
export interface Source {
  /** From the project's top, with forward slashes: `services/clock.ts`. */
  path: string;
  text: string;
}

/** Every text file that belongs to the project. */
export function projectFiles(): Source[] {
  const entries = readdirSync(root, { withFileTypes: true }).filter((entry) => !notOurs.has(entry.name));
  const nested = entries.filter((entry) => entry.isDirectory()).map((entry) => `${root}/${entry.name}`);
  const files = [
    ...entries.filter((entry) => entry.isFile()).map((entry) => `${root}/${entry.name}`),
    ...nested.flatMap(filesUnder),
  ];
  return files
    .map((file) => ({ file, path: relative(root, file).replaceAll('\\', '/') }))
    .filter(({ path }) => textFile.test(path) && path !== 'package-lock.json' && path !== '.env')
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

/** The TypeScript that the product is made of: `bot/`, `dialogs/` and `services/`. */
export function productSources(files: Source[]): Source[] {
  return files.filter(({ path }) => /^(bot|dialogs|services)\/.*\.ts$/.test(path));
}

/** The text without comments. Good enough for code that the formatter has laid out: comments start a line or follow a space. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** What a file imports from within the project, as paths from the top; `typeOnly` for imports of types alone. */
export function importsOf({ path, text }: Source): { path: string; typeOnly: boolean }[] {
  const statements = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm;
  return [...withoutComments(text).matchAll(statements)].map(([, type, from, dynamic]) => ({
    path: posix.join(posix.dirname(path), from ?? dynamic ?? ''),
    typeOnly: type !== undefined,
  }));
}

/** Names exported from a file without a doc comment right above. Later signatures of an overload share the first one's. */
export function undocumentedExports({ text }: Source): string[] {
  const lines = text.split('\n');
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const declared =
      /^export (?:declare )?(?:default )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum|namespace) (\w+)/.exec(
        line,
      );
    const name = declared?.[1];
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [name];
  });
}

/**
 * Lines that do something as soon as the file is imported: a statement at the margin that declares nothing. One that first
 * asks whether the file is itself the program, the thread or the child process does nothing when imported.
 */
export function actionsOnImport({ text }: Source): string[] {
  const bare = withoutComments(text).replace(/`(?:[^`\\]|\\.)*`/g, '``');
  const action =
    /^(?:(?:await|void|new)\s+)*[\w$][\w$.?]*(?:\(|\s*=[^=>])|^(?:if|for|while|try|switch|throw)\b/;
  const asksFirst =
    /^if \(.*\b(argv\[1\].*import\.meta\.(url|filename)|parentPort !== null|process\.send !== undefined)/;
  return bare.split('\n').filter((line) => action.test(line) && !asksFirst.test(line));
}

/** String literals of more than three words, without those of errors, which residents never see. */
export function sentencesIn({ text }: Source): string[] {
  const code = withoutComments(text).replace(/new HeardError\((?:[^()]|\([^()]*\))*\)/g, '');
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return literals.filter((literal) => /[A-Za-z’',]+(?: [A-Za-z’',]+){3}/.test(literal));
}
