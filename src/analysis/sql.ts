// A piece of SQL is a list of texts and values. Only what this library wrote and quoted names are texts; whatever comes from a
// person is a value, and becomes a parameter.

export type Sql = readonly (string | SqlValue)[];

export interface SqlValue {
  readonly value: string | number;
}

/** The database that reads the SQL. */
export type SqlDialect = "postgresql" | "sqlite";

/** SQL as its users take it. */
export interface SqlCondition {
  /** An expression, in parentheses where it needs any: `$1`, `$2` … in PostgreSQL and `?` in SQLite stand for the values. */
  readonly text: string;
  readonly values: readonly (string | number)[];
  /** The text before, between and after the values, as template tags for SQL take it. */
  readonly fragments: readonly string[];
}

/** A template tag. */
export function sql(texts: TemplateStringsArray, ...parts: readonly Sql[]): Sql {
  return texts.flatMap((text, place) => [text, ...(parts.at(place) ?? [])]);
}

export function valueOf(value: string | number): Sql {
  return [{ value }];
}

/** A path to a column, or the name of a table. Quoted, it is a name whatever is in it. */
export function nameOf(...path: readonly string[]): Sql {
  return [path.map((name) => `"${name.replaceAll('"', '""')}"`).join(".")];
}

export function listOf(parts: readonly Sql[], separator = ", "): Sql {
  return parts.flatMap((part, place) => (place === 0 ? part : [separator, ...part]));
}

/** The pieces as SQL, with a mark for each value. */
export function sqlCondition(parts: Sql, dialect: SqlDialect): SqlCondition {
  const fragments: string[] = [];
  const values: (string | number)[] = [];
  let fragment = "";
  for (const part of parts) {
    if (typeof part === "string") fragment += part;
    else {
      fragments.push(fragment);
      values.push(part.value);
      fragment = "";
    }
  }
  fragments.push(fragment);
  const text = fragments.reduce((before, after, count) => {
    return `${before}${dialect === "postgresql" ? `$${count}` : "?"}${after}`;
  });
  return { text, values, fragments };
}
