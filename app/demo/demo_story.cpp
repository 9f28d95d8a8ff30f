#include "app/demo/demo_story.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "app/audit/sha256.h"
#include "app/demo/demo_acts.h"
#include "app/demo/demo_doctrine.h"
#include "app/demo/demo_officers.h"
#include "app/demo/demo_register.h"
#include "app/demo/demo_statement.h"

namespace alem::demo {

namespace {

/// Something that happens on a day, at a minute after midnight UTC.
struct Step {
    Instant at;
    std::function<void(Stage&)> play;
};

/// The steps of the story, in whatever order they are written down.
class Script {
  public:
    void on(const char* day, int minute, std::function<void(Stage&)> play) {
        const Instant start = Instant::startOf(Day::parse(day).value());
        m_steps.push_back({start.plusMilliseconds(minute * 60'000LL), std::move(play)});
    }
    void play(Stage& stage) {
        std::stable_sort(m_steps.begin(), m_steps.end(),
                         [](const Step& a, const Step& b) { return a.at < b.at; });
        for (const Step& step : m_steps) {
            stage.at(step.at);
            step.play(stage);
        }
    }

  private:
    std::vector<Step> m_steps;
};

constexpr int morning = 4 * 60 + 10;  ///< 09:10 in Almaty
constexpr int noon = 7 * 60 + 20;
constexpr int evening = 11 * 60 + 30;

struct Purchase {
    const char* day;
    const char* asset;
    const char* quantity;
    const char* account;
};

constexpr Purchase purchases[] = {
    {"2025-05-20", "BTC", "250", "altyn/cold-a"},        {"2025-05-28", "BTC", "180", "helvion/7701"},
    {"2025-06-04", "ETH", "4800", "altyn/cold-a"},       {"2025-06-11", "BNB", "36000", "marlow/seg-02"},
    {"2025-06-18", "BTC", "260", "altyn/cold-a"},        {"2025-06-26", "BTC", "140.4", "marlow/seg-02"},
    {"2025-07-03", "ETH", "2600", "helvion/7701"},       {"2025-07-10", "BTC", "300", "altyn/cold-a"},
    {"2025-07-17", "BNB", "38500", "marlow/seg-02"},     {"2025-07-24", "BTC", "220", "helvion/7701"},
    {"2025-08-05", "BTC", "280", "altyn/cold-a"},        {"2025-08-14", "ETH", "4200", "altyn/cold-a"},
    {"2025-08-21", "BTC", "210", "marlow/seg-02"},       {"2025-09-02", "BNB", "34000", "marlow/seg-02"},
    {"2025-09-11", "BTC", "240.25", "helvion/7701"},     {"2025-09-25", "BTC", "270", "altyn/cold-a"},
    {"2025-10-07", "BTC", "142.00118", "marlow/seg-02"}, {"2025-10-16", "BTC", "260", "altyn/cold-a"},
    {"2025-10-28", "BNB", "38500", "marlow/seg-02"},     {"2025-11-06", "BTC", "130", "helvion/7701"},
    {"2025-11-20", "ETH", "1600.5", "helvion/7701"},     {"2025-12-04", "BTC", "210", "altyn/cold-a"},
    {"2026-01-19", "BTC", "120", "helvion/7701"},        {"2026-02-10", "BNB", "24500", "saryarqa/spot"},
    {"2026-02-24", "ETH", "1100", "saryarqa/spot"},      {"2026-04-02", "BTC", "110", "helvion/7701"},
};

void addPrices(Script& script) {
    // The first two weeks come with the fund; then each month on its second day, and the last half month at
    // the end.
    script.on("2025-05-16", morning + 60,
              [](Stage& stage) { importPrices(stage, Market::firstDay(), *Day::of(2025, 5, 15)); });
    Day from = *Day::of(2025, 5, 16);
    for (int month = 6; month <= 19; ++month) {
        const Day first = *Day::of(2025 + (month - 1) / 12, (month - 1) % 12 + 1, 1);
        script.on(first.plus(1).text().c_str(), morning,
                  [from, first](Stage& stage) { importPrices(stage, from, first.plus(-1)); });
        from = first;
    }
    script.on("2026-07-15", morning,
              [](Stage& stage) { importPrices(stage, *Day::of(2026, 7, 1), *Day::of(2026, 7, 14)); });
    script.on("2026-07-17", 20,
              [](Stage& stage) { importPrices(stage, *Day::of(2026, 7, 15), Market::lastDay()); });
    for (const char* day :
         {"2025-05-16", "2025-08-01", "2025-11-03", "2026-02-02", "2026-05-04", "2026-07-16"}) {
        script.on(day, noon - 20,
                  [](Stage& stage) { setPrice(stage, "KZTE", "KZT", "1.00", "Otrar Mint, reserve report"); });
    }
    script.on("2026-07-17", 8 * 60 + 56, [](Stage& stage) {
        setPrice(stage, "BTC", "USD", "91240.50", "Composite (fictional)");
        setPrice(stage, "ETH", "USD", "3418.72", "Composite (fictional)");
        setPrice(stage, "BNB", "USD", "842.16", "Composite (fictional)");
    });
}

void addIncome(Script& script) {
    const char* mining[] = {"2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31",
                            "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28",
                            "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"};
    int turn = 0;
    for (const char* day : mining) {
        const auto satoshis = Int128{118'400'000 + (turn * 7'310'413) % 61'000'000};
        const auto gwei = Int128{610'000'000 + (turn * 5'117'309) % 90'000'000};
        ++turn;
        script.on(day, evening, [satoshis, gwei](Stage& stage) {
            receive(stage, {"own/operations", "BTC", Amount::ofUnits(satoshis, 8), ReceiptSource::Mining,
                            "state data centre, monthly settlement"});
            receive(stage, {"helvion/7701", "ETH", Amount::ofUnits(gwei, 8), ReceiptSource::Staking,
                            "validator rewards of the month"});
        });
    }
    script.on("2025-09-04", noon, [](Stage& stage) {
        Received receipt{"own/multisig", "BTC", Amount::parse("41.70000000").value(), ReceiptSource::Seizure,
                         "forfeited by judgment 2-114/2025 (fictional)"};
        receipt.effective = Instant::parse("2025-08-28T09:00:00Z");
        receive(stage, receipt);
    });
    script.on("2025-06-02", noon, [](Stage& stage) {
        receive(stage, {"own/multisig", "BTC", Amount::parse("60.00000000").value(),
                        ReceiptSource::Contribution, "founding contribution in kind"});
    });
}

void addFees(Script& script) {
    for (const char* day : {"2025-06-30", "2025-09-30", "2025-12-30", "2026-03-31", "2026-06-30"}) {
        script.on(day, noon,
                  [](Stage& stage) { payCustody(stage, "18400.00", "Altyn Qoima, custody of the quarter"); });
    }
    script.on("2026-05-14", noon, [](Stage& stage) {
        const std::int64_t wrong = payCustody(stage, "125000.00", "Marlow & Finch, custody of the quarter");
        stage.wait(26 * 60);
        stage.act(dealer, ReverseEntry(ReversalFacts{wrong, "a zero too many: the invoice says 12,500.00"}));
        payCustody(stage, "12500.00", "Marlow & Finch, custody of the quarter, corrected");
    });
}

void addTransfers(Script& script) {
    script.on("2025-11-12", noon, [](Stage& stage) {
        move(stage, {"altyn/cold-a", "own/multisig", "BTC", "90", "0.00021000"});
    });
    script.on("2025-12-18", noon, [](Stage& stage) {
        move(stage, {"own/operations", "own/multisig", "BTC", "6.5", "0.00018000"});
    });
    script.on("2026-02-18", noon, [](Stage& stage) {
        move(stage, {"marlow/seg-02", "altyn/cold-a", "BTC", "25", "0.00016000"});
    });
    script.on("2026-06-10", noon, [](Stage& stage) {
        move(stage, {"altyn/cold-a", "own/multisig", "BTC", "95", "0.00014000"});
    });
    script.on("2025-10-02", noon, [](Stage& stage) {
        buy(stage, {"qulan/dealing", "BTC", "12", "ertis/usd", "USD"});
    });
    script.on("2026-01-14", noon, [](Stage& stage) {
        move(stage, {"qulan/dealing", "own/operations", "BTC", "12", ""});
    });
    script.on("2026-06-25", morning,
              [](Stage& stage) { stage.act(administrator, ChangeCounterparty(qulanDigital(true))); });
    script.on("2026-07-08", noon, [](Stage& stage) {
        // What lies at the exchange is brought down to what the desk keeps there.
        keepAt(stage, "saryarqa/spot", "own/operations", "BNB", "24310.75");
        keepAt(stage, "saryarqa/spot", "own/operations", "ETH", "1150.125");
        stage.act(riskOfficer, SetLimit(limitOf("saryarqa", 26, 24)));
    });
}

void addTrades(Script& script) {
    for (const Purchase& purchase : purchases) {
        script.on(purchase.day, noon, [&purchase](Stage& stage) {
            buy(stage, {purchase.account, purchase.asset, purchase.quantity, "ertis/usd", "USD"});
        });
    }
    script.on("2026-03-12", noon, [](Stage& stage) {
        buy(stage, {"saryarqa/spot", "ETH", "110", "saryarqa/spot", "BNB"});
    });
    script.on("2026-02-19", noon, [](Stage& stage) {
        sell(stage, {"altyn/cold-a", "BTC", "60", "ertis/usd", "USD"});
    });
    script.on("2026-05-06", noon, [](Stage& stage) {
        sell(stage, {"marlow/seg-02", "BNB", "6000", "ertis/usd", "USD"});
    });
    script.on("2026-06-18", noon, [](Stage& stage) {
        sell(stage, {"altyn/cold-a", "ETH", "600", "ertis/usd", "USD"});
    });
    script.on("2026-06-24", noon, [](Stage& stage) {
        sell(stage, {"altyn/cold-a", "BTC", "30", "ertis/usd", "USD"});
    });
    script.on("2026-07-09", noon, [](Stage& stage) {
        sell(stage, {"helvion/7701", "BTC", "42.5", "ertis/usd", "USD"});
    });
    script.on("2025-08-07", noon, [](Stage& stage) { issueTenge(stage, "3600000000.00"); });
    script.on("2026-01-08", noon, [](Stage& stage) { issueTenge(stage, "2450000000.00"); });
    script.on("2026-01-22", noon, [](Stage& stage) {
        move(stage, {"otrar/redemption", "saryarqa/spot", "KZTE", "1250000000", ""});
    });
    script.on("2026-06-29", noon, [](Stage& stage) { surrender(stage, "18250000.00"); });
    script.on("2026-06-29", evening, [](Stage& stage) { fundTenge(stage, "3910000000.00"); });
    script.on("2026-04-03", morning,
              [](Stage& stage) { importStatement(stage, "saryarqa-2026-03.csv", marchStatement(), true); });
}

void addCheckpoints(Script& script, std::string& last) {
    for (const char* day :
         {"2025-07-01", "2025-10-01", "2026-01-05", "2026-04-06", "2026-07-01", "2026-07-17"}) {
        script.on(day, 4 * 60, [&last](Stage& stage) {
            last = stage.handOut(administrator, "Audit Chamber (fictional)");
        });
    }
}

/// The doctrine, and what people did about its cases. The last ones still wait.
void addDoctrine(Script& script) {
    script.on("2026-03-04", noon, adoptDoctrine);
    script.on("2026-05-05", morning, [](Stage& stage) {
        stepCases(stage, riskOfficer, "R6", CaseStep::Acknowledge, "Seen; the venues were called.");
        stepCases(stage, approver, "R1", CaseStep::Acknowledge);
        stepCases(stage, riskOfficer, "R5", CaseStep::Acknowledge);
    });
    script.on("2026-05-05", noon, [](Stage& stage) {
        stepCases(stage, riskOfficer, "R6", CaseStep::Order, "Half of the hot balances, by tomorrow noon.");
        stepCases(stage, riskOfficer, "R5", CaseStep::Reject,
                  "A slow slide within what the plan of purchases foresees.");
    });
    script.on("2026-05-06", evening, [](Stage& stage) {
        stepCases(stage, dealer, "R6", CaseStep::Confirm,
                  "Nothing was moved: the venue stopped withdrawals of ether over the night.");
        stepCases(stage, riskOfficer, "R6", CaseStep::Close,
                  "Withdrawals are open again and the fall has halted; the committee was told.");
    });
    script.on("2026-06-12", noon, reviseDoctrine);
    script.on("2026-07-03", noon, [](Stage& stage) {
        stepCases(stage, riskOfficer, "R5", CaseStep::Acknowledge);
        stepCases(stage, riskOfficer, "R6", CaseStep::Acknowledge);
    });
    script.on("2026-07-16", evening + 60, [](Stage& stage) {
        stepCases(stage, riskOfficer, "R5", CaseStep::Order, "The committee was told in writing.");
    });
}

/// What the approvals page shows on the last morning.
void addProposals(Script& script) {
    script.on("2026-07-15", noon,
              [](Stage& stage) { importStatement(stage, "saryarqa-2026-06.csv", juneStatement(), false); });
    script.on("2026-07-16", noon,
              [](Stage& stage) { stage.propose(riskOfficer, SetLimit(limitOf("saryarqa", 30, 28))); });
    script.on("2026-07-16", evening, [](Stage& stage) {
        const auto proposal =
            stage.propose(dealer, transferOf(stage, {"altyn/cold-a", "helvion/7701", "BTC", "64", ""}));
        stage.wait(40);
        stage.reject(riskOfficer, proposal, "Not before the vault's attestation has been renewed.");
    });
    script.on("2026-07-17", 5 * 60, [](Stage& stage) {
        const auto proposal =
            stage.propose(dealer, purchaseOf(stage, {"helvion/7701", "BTC", "36", "ertis/usd", "USD"}));
        stage.wait(25);
        stage.reject(dealer, proposal, "Typed 36 where 40 was meant.");
    });
    script.on("2026-07-17", 8 * 60 + 41, [](Stage& stage) {
        PurchaseFacts facts = purchaseOf(stage, {"helvion/7701", "BTC", "40", "ertis/usd", "USD"});
        facts.price = Amount::parse("91353.00").value();
        facts.paid = Amount::parse("3654120.00").value();
        facts.fee = Amount::parse("2195.41").value();
        stage.propose(dealer, RecordPurchase(facts));
    });
}

}  // namespace

std::string tell(Stage& stage) {
    Script script;
    std::string lastCheckpoint;
    script.on("2025-05-16", morning, registerEverything);
    addPrices(script);
    addTrades(script);
    addIncome(script);
    addFees(script);
    addTransfers(script);
    addCheckpoints(script, lastCheckpoint);
    addDoctrine(script);
    addProposals(script);
    script.play(stage);
    return lastCheckpoint;
}

}  // namespace alem::demo
