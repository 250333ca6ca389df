// What kubectl explain reads: a document of OpenAPI v3.

export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly "x-kubernetes-group-version-kind"?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
};
export type Document = { readonly components: { readonly schemas: Readonly<Record<string, Schema>> } };

export function resolve(doc: Document, s: Schema): Schema {
  return s.$ref === undefined ? s : (doc.components.schemas[s.$ref.slice(s.$ref.lastIndexOf("/") + 1)] ?? s);
}
