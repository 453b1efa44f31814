package nl.wegwijs.person;

import nl.wegwijs.shared.security.NewcomerId;

record NamedNewcomer(NewcomerId id, String name) {}
