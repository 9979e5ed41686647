import { DurableObject } from 'cloudflare:workers';
export class Monitor extends DurableObject {}
export default { fetch: () => new Response('ok') };
