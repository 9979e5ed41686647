/**
 * `npm run evaluate -- TASK FILE.jsonl… [OPTION…]` measures a judge against labelled items: a table for people, then one last
 * line of JSON. Each task lives in `scripts/evaluate/TASK.ts`, whose default export takes the remaining arguments.
 */
const TASKS = ['relevance', 'stories'];

const [task, ...args] = process.argv.slice(2);
if (task === undefined || !TASKS.includes(task)) {
  console.error(`usage: npm run evaluate -- ${TASKS.join('|')} FILE.jsonl…${task ? ` (seen: ${task})` : ''}`);
  process.exit(2);
}
const { default: evaluate } = await import(`./evaluate/${task}.ts`);
await evaluate(args);

export {};
