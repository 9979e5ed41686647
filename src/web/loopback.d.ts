/** What `ctx.exports` leads to: the entrypoint of src/index.ts that has the cache in front of it. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: {
      Public: typeof PublicEntrypoint;
    };
  }
}

declare class PublicEntrypoint extends CloudflareWorkersModule.WorkerEntrypoint<unknown, { readonly origin: string }> {
  override fetch(request: Request): Promise<Response>;
  /** Drops what is cached; to be called after a publication. */
  purge(): Promise<void>;
}
