-- Retention removes the oldest in portions.
create index deliveries_body on deliveries (updated) where body <> '';
create index notifications_created on notifications (created);
create index notifications_file on notifications (created) where length(file) > 0;
create index sids_delivery on sids (delivery);
-- What is counted at each look at metrics.
create index deliveries_held on deliveries (state) where state = 'held';
-- What waits for a recipient who opts out.
drop index deliveries_oldest;
create index deliveries_waiting on deliveries (sender, address, id) where state = 'ready';
