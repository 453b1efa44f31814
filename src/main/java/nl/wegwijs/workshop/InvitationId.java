package nl.wegwijs.workshop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an invitation to a series. */
@Embeddable
public record InvitationId(UUID value) implements Serializable {}
