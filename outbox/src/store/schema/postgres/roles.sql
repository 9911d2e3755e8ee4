-- Group roles: `grant twire_writer to shop` lets the user shop enqueue. Run after each migration: tables and
-- functions may be new, and roles may have been made since.
do $roles$
declare
    missing text := '';
    wanted text;
begin
    foreach wanted in array array['twire_writer', 'twire_worker', 'twire_reader'] loop
        if exists (select from pg_roles where rolname = wanted) then
            continue;
        end if;
        begin
            execute format('create role %I nologin', wanted);
        exception
            -- Another database of this server has just made it.
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then missing := missing || format(' create role %s nologin;', wanted);
        end;
    end loop;
    if missing <> '' then
        raise warning 'twire: this user may not make roles; have one who may run:% then migrate again', missing;
    end if;
    revoke execute on all functions in schema twire from public;
    if exists (select from pg_roles where rolname = 'twire_writer') then
        grant usage on schema twire to twire_writer;
        grant execute on function twire.notify, twire.status to twire_writer;
    end if;
    if exists (select from pg_roles where rolname = 'twire_worker') then
        grant usage on schema twire to twire_worker;
        grant select, insert, update, delete on all tables in schema twire to twire_worker;
        revoke insert, update, delete on twire.schema_version from twire_worker;
        grant usage on all sequences in schema twire to twire_worker;
        grant execute on all functions in schema twire to twire_worker;
    end if;
    if exists (select from pg_roles where rolname = 'twire_reader') then
        grant usage on schema twire to twire_reader;
        grant select on all tables in schema twire to twire_reader;
        grant execute on function twire.status, twire.ulid to twire_reader;
    end if;
end
$roles$;
