#include "app/demo/demo_doctrine.h"

#include <algorithm>

#include "app/book/interventions.h"
#include "app/demo/demo_officers.h"

namespace alem::demo {

namespace {

struct StoryRule {
    const char* id;
    const char* titleEn;
    const char* titleFr;
    const char* rationaleEn;
    const char* rationaleFr;
    const char* precedent;
    const char* sentence;
};

constexpr StoryRule rules[] = {
    {"R1", "Elevated volatility", "Volatilité élevée",
     "Tranches bought in turmoil have cost more than they saved; somebody who did not ask for them agrees.",
     "Les tranches achetées en pleine agitation ont coûté plus qu’elles n’ont rapporté ; une personne qui ne "
     "les a pas demandées donne son accord.",
     "US LULD: a reference, a band, a pause",
     "ON 1d WHEN vol_yz(BTC,30d) >= 28% FOR 3 closes THEN require_approval(purchase,cio) UNTIL "
     "vol_yz(BTC,30d) < 26% FOR 5 closes; COOLDOWN 10d; ON NO DATA 2d: WARN"},
    {"R2", "Purchase freeze", "Gel des achats",
     "Where volatility leaves everything that was tested, nobody buys.",
     "Quand la volatilité sort de tout ce qui a été éprouvé, personne n’achète.",
     "CME: trading halts at tiers against the prior settlement",
     "ON 1d WHEN vol_ewma(BTC,0.94) >= 45% FOR 2 closes THEN freeze(purchase) UNTIL vol_ewma(BTC,0.94) < 35% "
     "FOR 3 closes; ON NO DATA 2d: WARN; APPROVALS 2 board WITHIN 1d ELSE ESCALATE"},
    {"R3", "Shock", "Choc", "A fall of a day that the year has not seen is looked at by people the same day.",
     "Une chute quotidienne sans précédent dans l’année est examinée le jour même.",
     "Kazakhstan: the National Bank acts against sharp, unjustified jumps only",
     "ON 1d WHEN return(BTC,1d) <= -6% OR shock(BTC,0.94) >= 4x THEN freeze(purchase) AND "
     "summon(committee,4h) "
     "UNTIL return(BTC,1d) > -2% AND shock(BTC,0.94) < 3x; KEEP 1d; ON NO DATA 2d: WARN"},
    {"R5", "Below its mean", "Sous sa moyenne",
     "A slide below the mean of twenty days is told before it is discussed in the papers.",
     "Un repli sous la moyenne de vingt jours est signalé avant que la presse n’en parle.",
     "Banco de México: options exercisable below the 20-day mean",
     "ON 1d WHEN ma_distance(BTC,20d) <= -2.5% FOR 2 closes THEN notify(committee) UNTIL "
     "ma_distance(BTC,20d) "
     "> -1% FOR 2 closes; COOLDOWN 5d; ON NO DATA 2d: WARN; INHIBITED BY R3"},
    {"R6", "Cold custody", "Conservation à froid",
     "Exchanges fail in falling markets: what is hot goes cold first.",
     "Les plateformes cèdent quand les marchés baissent : ce qui est en ligne passe d’abord à froid.",
     "MakerDAO, March 2023: limits cut instead of a full stop",
     "ON 1d WHEN drawdown(ETH,90d) >= 12% FOR 2 closes THEN move_to_cold(50%,24h) UNTIL drawdown(ETH,90d) < "
     "9%; "
     "COOLDOWN 10d; ON NO DATA 2d: WARN; APPROVALS 1 risk WITHIN 1d ELSE ESCALATE"},
    {"R9", "Ether, elevated volatility", "Ether, volatilité élevée", "The same as R1, on ether's own scale.",
     "Comme R1, à l’échelle propre de l’ether.", "Norway GPFG: simple and verifiable rules",
     "ON 1d WHEN vol_yz(ETH,30d) >= 35.5% FOR 3 closes THEN require_approval(purchase,cio) UNTIL "
     "vol_yz(ETH,30d) "
     "< 33% FOR 5 closes; ON NO DATA 2d: WARN; APPROVALS 1 risk WITHIN 2d ELSE ESCALATE"},
    {"R10", "Concentration", "Concentration",
     "No custodian holds so much that its failure would end the fund.",
     "Aucun conservateur ne détient une part dont la perte emporterait le fonds.",
     "El Salvador and the IMF: ceilings with a buffer",
     "ON 1d WHEN hhi(assets) > 0.8x OR custody_share(altyn-group) > 75% THEN notify(committee) UNTIL "
     "hhi(assets) < "
     "0.75x AND custody_share(altyn-group) < 70%; ON NO DATA 2d: WARN"},
    {"R13", "Data guard", "Garde des données", "A market that is not seen is not calm.",
     "Un marché que l’on ne voit pas n’est pas calme.", "An official cross rate frozen for 27 days in 2022",
     // The files of this fund come once a month: more than a month of silence is what is not normal here.
     "ON 1d WHEN age(BNB) >= 33d THEN require_approval(purchase,board) AND notify(custodian) UNTIL age(BNB) "
     "< "
     "32d"},
};

DoctrineRule factsOf(const StoryRule& story) {
    DoctrineRule rule;
    rule.id = RuleId::of(story.id);
    rule.ownerRole = Role::RiskOfficer;
    rule.precedents = {story.precedent};
    rule.rationaleEn = story.rationaleEn;
    rule.rationaleFr = story.rationaleFr;
    rule.sentence = story.sentence;
    rule.titleEn = story.titleEn;
    rule.titleFr = story.titleFr;
    return rule;
}

WordMeaning roleWord(const char* word, Role role) {
    WordMeaning meaning;
    meaning.word = RuleWord::of(word);
    meaning.role = role;
    return meaning;
}

WordMeaning textWord(const char* word, const char* text) {
    WordMeaning meaning;
    meaning.word = RuleWord::of(word);
    meaning.text = text;
    return meaning;
}

}  // namespace

void adoptDoctrine(Stage& stage) {
    AdoptDoctrineFacts facts;
    facts.from = stage.now();
    facts.title = "Doctrine of intervention (fictional)";
    for (const StoryRule& story : rules) {
        facts.rules.push_back(factsOf(story));
    }
    facts.words = {roleWord("board", Role::Approver), roleWord("cio", Role::Approver),
                   textWord("committee", "Reserve Committee (fictional)"),
                   textWord("custodian", "Altyn Qoima, duty desk"), roleWord("risk", Role::RiskOfficer)};
    stage.act(riskOfficer, AdoptDoctrine(facts));
}

void reviseDoctrine(Stage& stage) {
    ReviseRulesFacts facts;
    facts.base = 1;
    facts.from = stage.now();
    DoctrineRule rule = factsOf(rules[3]);
    const std::string before = "-2.5%";
    rule.sentence.replace(rule.sentence.find(before), before.size(), "-3%");
    facts.rules.push_back(std::move(rule));
    stage.act(riskOfficer, ReviseRules(facts));
}

void stepCases(Stage& stage, std::string_view officer, std::string_view rule, CaseStep step,
               std::string_view reason) {
    std::vector<CaseId> ids;
    for (const InterventionCase& one : stage.books().interventions(stage.now()).cases()) {
        const auto next = one.nextSteps();
        if (one.id.rule.view() == rule && std::find(next.begin(), next.end(), step) != next.end()) {
            ids.push_back(one.id);
        }
    }
    for (const CaseId& id : ids) {
        StepCaseFacts facts;
        facts.doctrine = id.doctrine;
        facts.firing = id.firing;
        facts.reason = std::string(reason);
        facts.rule = id.rule;
        facts.step = step;
        stage.act(officer, StepCase(facts));
    }
}

}  // namespace alem::demo
