package net.imgsecurity.portal.local;

import java.io.IOException;
import java.util.List;

/**
 * Sends a year of records for each person of the two smaller demonstration organisations, as IMG's systems would: through the
 * API, one call after the other with a pause between, so that nobody who tries the portal meanwhile has to wait for it.
 */
final class DemonstrationRecords {
    private static final List<Demonstration> ORGANISATIONS = List.of(Demonstration.HALDEN, Demonstration.NORTHREACH);
    private static final String DESK = "records:location records:support";
    private static final String SHOP = "records:financial records:transaction records:technical records:usage";

    private final Addresses addresses;
    private final RecordsOverApi desk;
    private final RecordsOverApi shop;

    private DemonstrationRecords(Addresses addresses) throws IOException {
        this.addresses = addresses;
        this.desk = new RecordsOverApi(addresses, "img-operations", Secrets.OPERATIONS_CLIENT, DESK);
        this.shop = new RecordsOverApi(addresses, "img-shop", Secrets.SHOP_CLIENT, SHOP);
    }

    /** A refusal is told, and does not end the stack. */
    static void load(Addresses addresses, Progress progress) {
        try {
            var records = new DemonstrationRecords(addresses);
            for (var administrator : ORGANISATIONS) {
                var sent = records.of(administrator);
                if (sent > 0) {
                    progress.say("Records about the people of " + administrator.organisation() + ": " + sent);
                }
            }
        } catch (IOException e) {
            progress.say("The records were not loaded: " + e);
        }
    }

    private int of(Demonstration administrator) throws IOException {
        var organisation = administrator.organisation();
        int sent = 0;
        for (var person : new ImportsOverApi(addresses, administrator).people()) {
            var year = new YearOfRecords(person);
            sent += desk.send(organisation, person, "demo-desk", year.ofDesk());
            sent += shop.send(organisation, person, "demo-shop", year.ofShop());
            Waiting.pause();
        }
        return sent;
    }
}
