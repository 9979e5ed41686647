import { readdirSync } from 'node:fs';

/**
 * `npm run bench -- NAME [ARG…]` runs `bench/NAME.ts`, whose default export takes the remaining arguments and prints a table.
 */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(
    `usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}${name ? ` (seen: ${name})` : ''}`,
  );
  process.exit(2);
}
const { default: bench } = await import(`./${name}.ts`);
await bench(args);
