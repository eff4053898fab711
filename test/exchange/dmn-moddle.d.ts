/* The library brings no types of its own. */
declare module "dmn-moddle" {
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: object;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}
