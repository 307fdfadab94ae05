-- Maps of links as somebody kept them: who stands where, what is folded and filtered, as of which day.
create table scene (
  id bigint primary key,
  owner_id bigint not null references employee (id),
  name varchar(120) not null,
  -- types of link that the key hides, parted by blanks
  off_types varchar(600) not null,
  levels boolean not null,
  -- null for every day
  as_of date,
  -- what has changed since then is shown; null where nothing is compared
  compared_from date,
  size_by varchar(16) not null,
  hulls boolean not null,
  at timestamp with time zone not null,
  version int not null
);
create index scene_owner on scene (owner_id, at, id);

-- Clients drawn as one. Without a name it is called by its first member.
create table scene_bundle (
  scene_id bigint not null references scene (id),
  number int not null,
  name varchar(120) not null,
  connected boolean not null,
  primary key (scene_id, number)
);

-- Who stands where. Two cards that were merged stand there twice until the map is kept anew, so that
-- each has its place again when they come apart.
create table scene_client (
  id bigint primary key,
  scene_id bigint not null references scene (id),
  client_id bigint not null references client (id),
  place int not null,
  x real not null,
  y real not null,
  pinned boolean not null,
  bundle int
);
create index scene_client_scene on scene_client (scene_id, place);
create index scene_client_client on scene_client (client_id, id);

-- To whom a map was given.
create table scene_given (
  scene_id bigint not null references scene (id),
  employee_id bigint not null references employee (id),
  given_by bigint not null references employee (id),
  at timestamp with time zone not null,
  primary key (scene_id, employee_id)
);
create index scene_given_employee on scene_given (employee_id, at, scene_id);
