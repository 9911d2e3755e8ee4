-- A file of version 1, as a worker of that version left it.
-- Times are milliseconds: steady (see clock.rs) unless said; wall is since 1970.
create table meta (name text primary key, value text not null) without rowid;

create table notifications (
    id text primary key,
    source text not null,
    file blob not null,
    created integer not null -- wall
) without rowid;
create index notifications_source on notifications (source, created);

create table deliveries (
    id integer primary key autoincrement,
    notification text not null,
    recipient text not null,
    address text not null,
    channel text not null,
    sender text not null,
    clock text not null, -- whose pace it keeps: the sender's, or that of calls
    fallbacks text not null, -- JSON: other ways to this person
    priority integer not null,
    key text,
    title text,
    body text not null,
    sent_text text,
    media text not null, -- JSON
    template text, -- JSON
    is_resolved integer not null,
    is_digest integer not null default 0,
    is_call integer not null,
    subject text not null,
    max_segments integer not null,
    on_doubt text not null,
    source text not null,
    count integer not null default 1,
    merged_into integer,
    is_repeat integer not null default 0,
    -- The state, and the time that belongs to it: due, end of the lease, next look.
    state text not null,
    at integer not null,
    looks integer not null default 0,
    attempt integer not null default 0,
    started integer not null default 0,
    expires integer not null,
    not_before integer not null, -- wall
    admitted integer not null, -- when it counts for its recipient's budget
    route text not null default '', -- account, sender, address: among these, messages are told apart by their mark
    mark text not null default '',
    sid text,
    status text,
    code integer,
    reason text,
    next_poll integer,
    polls integer not null default 0,
    accepted_at integer not null default 0,
    arrived integer not null, -- when it was imported
    created integer not null, -- wall
    updated integer not null -- wall
);
create index deliveries_ready on deliveries (clock, priority, at) where state = 'ready';
create index deliveries_oldest on deliveries (clock, id) where state = 'ready';
create index deliveries_timed on deliveries (at) where state in ('sending', 'uncertain');
create index deliveries_scheduled on deliveries (not_before) where state = 'ready' and not_before > 0;
create index deliveries_expires on deliveries (expires) where state = 'ready';
create unique index deliveries_doubt on deliveries (route, mark) where state in ('sending', 'uncertain');
create index deliveries_poll on deliveries (next_poll) where next_poll is not null;
create index deliveries_notification on deliveries (notification);
create index deliveries_key on deliveries (recipient, key, id) where key is not null;
create index deliveries_budget on deliveries (recipient, is_call, admitted);
create index deliveries_merged on deliveries (merged_into) where merged_into is not null;
create index deliveries_updated on deliveries (updated);

-- Messages and calls of Twilio's, and whose they are: also of attempts before the last.
create table sids (sid text primary key, delivery integer not null) without rowid;

create table story (
    delivery integer not null,
    at integer not null, -- wall
    state text not null,
    reason text
);
create index story_delivery on story (delivery);

create table clocks (
    name text primary key,
    interval integer not null, -- microseconds a segment
    next integer not null, -- steady microseconds
    factor real not null,
    slowed integer not null,
    turn integer not null default 0
) without rowid;

create table attempts (at integer not null);
create index attempts_at on attempts (at);

create table pauses (
    scope text primary key,
    reason text not null,
    code integer,
    since integer not null, -- wall
    until integer
) without rowid;

create table suppressed (
    sender text not null,
    address text not null,
    code integer,
    since integer not null, -- wall
    primary key (sender, address)
) without rowid;

create table silences (
    id integer primary key autoincrement,
    pattern text not null,
    until integer not null, -- wall
    since integer not null -- wall
);

insert into meta values ('boot', 'b'), ('offset', '0'), ('wall', '1577865600000'), ('steady', '1000000');
insert into notifications values ('01KB0000000000000000000000', 'root', x'7b7d', 1577865600000);
insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, body, sent_text, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, looks, attempt, started, expires, not_before, admitted, route, mark, sid, status, arrived, created, updated) values
    (1, '01KB0000000000000000000000', 'anna', '+15558676543', 'sms', '+15005550006', '+15005550006', '[]', 2, 'disk:db1', null, 'waits', null, '[]', 0, 0, 'x', 4, 'reconcile', 'root', 'ready', 1000000, 0, 0, 900000, 90000000, 0, 1000000, '', '', null, null, 1000000, 1577865600000, 1577865600000);
insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, body, sent_text, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, looks, attempt, started, expires, not_before, admitted, route, mark, sid, status, arrived, created, updated) values
    (2, '01KB0000000000000000000000', 'anna', '+15558676543', 'sms', '+15005550006', '+15005550006', '[]', 2, null, null, 'in doubt', 'in doubt', '[]', 0, 0, 'x', 4, 'reconcile', 'root', 'uncertain', 1060000, 1, 1, 900000, 90000000, 0, 1000000, 'AC1
message
+15005550006
+15558676543', 'm2', null, null, 1000000, 1577865600000, 1577865600000);
insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, body, sent_text, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, looks, attempt, started, expires, not_before, admitted, route, mark, sid, status, arrived, created, updated) values
    (3, '01KB0000000000000000000000', 'anna', '+15558676543', 'sms', '+15005550006', '+15005550006', '[]', 2, null, null, 'taken', 'taken', '[]', 0, 0, 'x', 4, 'reconcile', 'root', 'accepted', 0, 0, 1, 900000, 90000000, 0, 1000000, '', '', 'SM00000000000000000000000000000001', 'queued', 1000000, 1577865600000, 1577865600000);
insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, body, sent_text, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, looks, attempt, started, expires, not_before, admitted, route, mark, sid, status, arrived, created, updated) values
    (4, '01KB0000000000000000000000', 'anna', '+15558676543', 'sms', '+15005550006', '+15005550006', '[]', 2, null, null, 'told', 'told', '[]', 0, 0, 'x', 4, 'reconcile', 'root', 'delivered', 0, 0, 1, 900000, 90000000, 0, 1000000, '', '', 'SM00000000000000000000000000000002', 'queued', 1000000, 1577865600000, 1577865600000);
insert into deliveries (id, notification, recipient, address, channel, sender, clock, fallbacks, priority, key, title, body, sent_text, media, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, looks, attempt, started, expires, not_before, admitted, route, mark, sid, status, arrived, created, updated) values
    (5, '01KB0000000000000000000000', 'anna', '+15558676543', 'sms', '+15005550006', '+15005550006', '[]', 2, null, null, 'held', null, '[]', 0, 0, 'x', 4, 'reconcile', 'root', 'held', 0, 0, 0, 900000, 90000000, 0, 1000000, '', '', null, null, 1000000, 1577865600000, 1577865600000);
insert into sids values ('SM00000000000000000000000000000001', 3), ('SM00000000000000000000000000000002', 4);
insert into story values (2, 1577865600000, 'uncertain', 'its worker ended');
insert into clocks values ('+15005550006', 1000000, 0, 1.0, 0, 7);
insert into attempts values (900000);
insert into pauses values ('account', 'told', 20003, 1577865600000, null);
insert into suppressed values ('+15005550006', '+15558676544', 21610, 1577865600000);
insert into silences values (1, 'host=web*', 1577869200000, 1577865600000);
pragma user_version = 1;
