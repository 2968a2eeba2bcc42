/** Another process works on this data folder. */
export class DataInUse extends Error {}

/** There is no embedded PostgreSQL for this machine; the message says what to do. */
export class NoEmbeddedPostgres extends Error {}
