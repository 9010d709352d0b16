package net.imgsecurity.portal.systemtests.isolation;

import java.sql.SQLException;
import java.util.Set;

/** All of the API: first by those who may, then by everybody else. */
final class ApiMatrix {
    /** Of no organisation: decisions about marketing belong to their person's address, and whoever calls by right has one. */
    private static final Set<String> OF_ADDRESSES =
            Set.of("address_key", "consent_counter", "consent_record", "suppression");

    private final World world;
    private final Database database;
    private final Runner runner;

    ApiMatrix(World world, Database database, Runner runner) {
        this.world = world;
        this.database = database;
        this.runner = runner;
    }

    void run() throws SQLException {
        var controls = new ApiControls(world);
        var attacks = new ApiProbes(world);
        var doors = new ApiDoors(world);
        for (var caller : world.people().all()) {
            var own = world.target(caller.organisation()).tenant();
            runner.phase(
                    "API, " + caller.title() + " by right",
                    (tenant, table) -> tenant == own || OF_ADDRESSES.contains(table),
                    sender -> {
                        for (var known : ApiRegistry.guarded()) {
                            sender.send(controls.granted(known, caller));
                        }
                    });
            runner.phase("API, " + caller.title() + " by wrong", (tenant, table) -> false, sender -> {
                for (var known : ApiRegistry.guarded()) {
                    sender.send(attacks.attacks(known, caller));
                    sender.send(doors.attacks(known, caller));
                }
            });
        }
        var proofs = ApiControls.wrongProofs(world.people().jon(), idToken());
        runner.phase("API, nobody", (tenant, table) -> false, sender -> {
            for (var known : ApiRegistry.guarded()) {
                sender.send(controls.closed(known, proofs));
            }
        });
    }

    /** As the portal keeps it to sign the person out with. */
    private String idToken() throws SQLException {
        return database.list(
                        "SELECT s.id_token FROM session s JOIN account a ON a.id = s.account_id WHERE a.sign_in_address = ?"
                                + " ORDER BY s.opened_at DESC LIMIT 1",
                        row -> row.getString(1),
                        world.people().jon().account().address())
                .get(0);
    }
}
