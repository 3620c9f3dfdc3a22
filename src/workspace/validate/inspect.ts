// Small checks that walk a block and collect what Slack would say of it, with JSON pointers.

/** One fault of a payload, in Slack's words. */
export interface BlockFault {
  /** JSON pointer such as `/blocks/0/text/text`. */
  readonly pointer: string;
  readonly message: string;
  /** What was expected, as `blocks.validate` tells it. */
  readonly constraint?: { readonly type: string; readonly expected: unknown };
}

/** Where blocks may stand. */
export type Surface = 'message' | 'modal' | 'home';

/** What a check may ask while it walks, and where it puts faults. */
export interface Inspection {
  readonly surface: Surface;
  readonly faults: BlockFault[];
  /** Where the walk is: the parts of the pointer, joined only where there is a fault to tell. */
  readonly path: (string | number)[];
  /** True if the workspace has an uploaded image under this id or link. */
  readonly hasFile: (idOrUrl: string) => boolean;
}

/** Looks at one value; silent if Slack would take it. */
export type Check = (value: unknown, inspection: Inspection) => void;

/** An inspection that begins at a pointer such as `/blocks`. */
export function beginInspection(
  pointer: string,
  given: Pick<Inspection, 'surface' | 'hasFile'>,
): Inspection {
  return { ...given, faults: [], path: pointer.split('/') };
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a plain JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(
  inspection: Inspection,
  message: string,
  constraint?: BlockFault['constraint'],
  below = '',
): void {
  const pointer = `${inspection.path.join('/')}${below}`;
  inspection.faults.push(
    constraint === undefined ? { pointer, message } : { pointer, message, constraint },
  );
}

/** A string of `min` (1) to `max` characters (UTF-16 units). */
export function string(max: number, min = 1): Check {
  return (value, inspection) => {
    if (typeof value !== 'string') refuse(inspection, 'must provide a string');
    else if (value.length < min) refuse(inspection, `must be more than ${min - 1} characters`);
    else if (value.length > max) refuse(inspection, `must be less than ${max + 1} characters`);
  };
}

/** A string that matches; `what` says what it should have been. */
export function matching(pattern: RegExp, what: string): Check {
  return (value, inspection) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(inspection, `must be ${what}`);
  };
}

/** True, false, nothing else. */
export const boolean: Check = (value, inspection) => {
  if (typeof value !== 'boolean') refuse(inspection, 'must provide a boolean');
};

/** A finite number; whole ones only where `whole`. */
export function number(
  bounds: {
    readonly min?: number;
    /** Greater than this, not equal. */
    readonly above?: number;
    readonly max?: number;
    readonly whole?: boolean;
  } = {},
): Check {
  const { min = -Infinity, above = -Infinity, max = Infinity, whole = false } = bounds;
  return (value, inspection) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      refuse(inspection, 'must provide a number');
    else if (whole && !Number.isInteger(value)) refuse(inspection, 'must provide an integer');
    else if (value < min) refuse(inspection, `must be greater than ${min - 1}`);
    else if (value <= above) refuse(inspection, `must be greater than ${above}`);
    else if (value > max) refuse(inspection, `must be less than ${max + 1}`);
  };
}

/** One of some values. */
export function oneOf(allowed: readonly (string | number)[]): Check {
  return (value, inspection) => {
    if (!allowed.includes(value as string))
      refuse(inspection, 'must be a valid enum value', {
        type: 'enum',
        expected: allowed,
      });
  };
}

/** A list of `min` (1) to `max` items, each checked. */
export function list(item: Check, max: number, min = 1): Check {
  return (value, inspection) => {
    if (!Array.isArray(value)) {
      refuse(inspection, 'must provide an array');
      return;
    }
    if (value.length > max) refuse(inspection, `no more than ${max} items allowed`);
    if (value.length < min) refuse(inspection, `no less than ${min} items allowed`);
    for (let index = 0; index < value.length; index += 1) {
      inspection.path.push(index);
      item(value[index], inspection);
      inspection.path.pop();
    }
  };
}

/** Rules beyond single fields: gets the object, its pointer, and a way to tell a fault at a path below. */
export type Rule = (value: JsonObject, tell: (path: string, message: string) => void) => void;

/** An object with these fields and no others. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
  ...rules: readonly Rule[]
): Check {
  const names = Object.keys(required);
  const checks = new Map(Object.entries({ ...optional, ...required }));
  return (value, inspection) => {
    if (!isObject(value)) {
      refuse(inspection, 'must provide an object');
      return;
    }
    for (const name of names)
      if (value[name] === undefined) refuse(inspection, `missing required field: ${name}`);
    for (const name of Object.keys(value)) {
      const field = value[name];
      if (field === undefined) continue;
      const check = checks.get(name);
      if (check === undefined) {
        refuse(inspection, `invalid additional property: ${name}`);
        continue;
      }
      inspection.path.push(name);
      check(field, inspection);
      inspection.path.pop();
    }
    for (const rule of rules)
      rule(value, (path, message) => {
        refuse(inspection, message, undefined, path);
      });
  };
}

/** An object whose `type` picks the check; other types are unsupported here. */
export function byType(checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(checks));
  return (value, inspection) => {
    if (!isObject(value)) {
      refuse(inspection, 'must provide an object');
      return;
    }
    const { type } = value;
    if (type === undefined) {
      refuse(inspection, 'missing required field: type');
      return;
    }
    const check = typeof type === 'string' ? known.get(type) : undefined;
    if (check) check(value, inspection);
    else
      refuse(
        inspection,
        `unsupported type: ${typeof type === 'string' ? type : JSON.stringify(type)}`,
        { type: 'enum', expected: Object.keys(checks) },
        '/type',
      );
  };
}

/** Exactly this word, for `type` fields. */
export function literal(word: string): Check {
  return oneOf([word]);
}

/** Takes anything; for what the workspace does not look into. */
export const anything: Check = () => undefined;

/** Tells a fault from a check made by hand, here or at a path below such as `/0/block_id`. */
export function fault(inspection: Inspection, message: string, below = ''): void {
  refuse(inspection, message, undefined, below);
}
