-- Retention removes the oldest in portions.
create index deliveries_body on deliveries (updated) where body <> '';
create index notifications_created on notifications (created);
create index notifications_file on notifications (created) where length(file) > 0;
create index sids_delivery on sids (delivery);
