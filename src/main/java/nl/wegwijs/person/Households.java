package nl.wegwijs.person;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Households extends Repository<Household, HouseholdId> {

    Household save(Household household);

    Optional<Household> findById(HouseholdId id);

    Optional<Household> findByNumber(String number);

    @Query(value = "select concat('H', next value for household_number)", nativeQuery = true)
    String nextNumber();
}
