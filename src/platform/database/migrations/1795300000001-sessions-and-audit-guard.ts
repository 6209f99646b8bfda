import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What no entity describes: the sessions' table (of connect-pg-simple) and the guard that keeps the audit trail as it is. */
export class SessionsAndAuditGuard1795300000001 implements MigrationInterface {
  name = 'SessionsAndAuditGuard1795300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "session" ("sid" varchar PRIMARY KEY, "sess" json NOT NULL, "expire" timestamp(6) NOT NULL)',
    );
    await runner.query('CREATE INDEX "session_expire" ON "session" ("expire")');
    await runner.query(`
      CREATE FUNCTION "keep_audit_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit trail can not be changed.';
      END $$`);
    await runner.query(`
      CREATE TRIGGER "keep_audit_entries" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
      FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit_entries"()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER "keep_audit_entries" ON "audit_entry"');
    await runner.query('DROP FUNCTION "keep_audit_entries"');
    await runner.query('DROP TABLE "session"');
  }
}
