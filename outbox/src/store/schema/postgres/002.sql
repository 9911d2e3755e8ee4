-- Messages whose texts are still to be blanked at Twilio: when that is tried next. A worker of version 1 blanks what it
-- ends by itself.
alter table twire.sids add column redact bigint;
create index sids_redact on twire.sids (redact) where redact is not null;

insert into twire.schema_version (version, oldest) values (2, 1);
