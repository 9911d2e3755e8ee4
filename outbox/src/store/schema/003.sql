-- Messages whose texts are still to be blanked at Twilio: when that is tried next.
alter table sids add column redact integer;
create index sids_redact on sids (redact) where redact is not null;
