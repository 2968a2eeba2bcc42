/** Another process works on this data folder. */
export class DataInUse extends Error {}

/** There is no embedded PostgreSQL for this machine; the message says what to do. */
export class NoEmbeddedPostgres extends Error {}

/** The database of DATABASE_URL cannot be used; the message says why. */
export class DatabaseUnusable extends Error {}

/** What is kept of the installed code sets cannot be read; the message says what to do. */
export class CodeStoreDamaged extends Error {}
