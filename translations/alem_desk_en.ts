<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AmountEdit</name>
    <message numerus="yes">
        <source>At most %Ln decimals are possible here.</source>
        <translation>
            <numerusform>At most %Ln decimal is possible here.</numerusform>
            <numerusform>At most %Ln decimals are possible here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>It can be posted: %n entries would be sealed.</source>
        <translation>
            <numerusform>It can be posted: %n entry would be sealed.</numerusform>
            <numerusform>It can be posted: %n entries would be sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n acts signed</source>
        <translation>
            <numerusform>%1, %n act signed</numerusform>
            <numerusform>%1, %n acts signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This measure needs a window of at least %n bars.</source>
        <translation>
            <numerusform>This measure needs a window of at least %n bar.</numerusform>
            <numerusform>This measure needs a window of at least %n bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A window has at most %n bars.</source>
        <translation>
            <numerusform>A window has at most %n bar.</numerusform>
            <numerusform>A window has at most %n bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are valid.</source>
        <translation>
            <numerusform>%n rule is valid.</numerusform>
            <numerusform>%n rules are valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coins brought %1 at once. Say what each brought: %2</source>
        <translation>
            <numerusform>%n coin brought %1 at once. Say what each brought: %2</numerusform>
            <numerusform>%n coins brought %1 at once. Say what each brought: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coins brought %1 at once, divided as stated: %2</source>
        <translation>
            <numerusform>%n coin brought %1 at once, divided as stated: %2</numerusform>
            <numerusform>%n coins brought %1 at once, divided as stated: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing and passed over: rules would not do so.</source>
        <translation>
            <numerusform>%n bar is missing and passed over: rules would not do so.</numerusform>
            <numerusform>%n bars are missing and passed over: rules would not do so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing: windows that hold one are empty.</source>
        <translation>
            <numerusform>%n bar is missing: windows that hold it are empty.</numerusform>
            <numerusform>%n bars are missing: windows that hold one are empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Markets</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars came late, after later ones were known</source>
        <translation>
            <numerusform>%n bar came late, after later ones were known</numerusform>
            <numerusform>%n bars came late, after later ones were known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars contradict an earlier file</source>
        <translation>
            <numerusform>%n bar contradicts an earlier file</numerusform>
            <numerusform>%n bars contradict an earlier file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars repeat an earlier file</source>
        <translation>
            <numerusform>%n bar repeats an earlier file</numerusform>
            <numerusform>%n bars repeat an earlier file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing</source>
        <translation>
            <numerusform>%n bar is missing</numerusform>
            <numerusform>%n bars are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are known to too few venues</source>
        <translation>
            <numerusform>%n bar is known to too few venues</numerusform>
            <numerusform>%n bars are known to too few venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars a year</source>
        <translation>
            <numerusform>%n bar a year</numerusform>
            <numerusform>%n bars a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n bars the venues close more than 1 % apart</source>
        <translation>
            <numerusform>In %n bar the venues close more than 1 % apart</numerusform>
            <numerusform>In %n bars the venues close more than 1 % apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fund, all %n holdings</source>
        <translation>
            <numerusform>Fund, its only holding</numerusform>
            <numerusform>Fund, all %n holdings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n contradicted</numerusform>
            <numerusform>%n contradicted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n approvals wait</source>
        <translation>
            <numerusform>%n approval waits</numerusform>
            <numerusform>%n approvals wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdings without a known cost</source>
        <translation>
            <numerusform>%n holding without a known cost</numerusform>
            <numerusform>%n holdings without a known cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond the last checkpoint</source>
        <translation>
            <numerusform>%n entry beyond the last checkpoint</numerusform>
            <numerusform>%n entries beyond the last checkpoint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules cannot be known</source>
        <translation>
            <numerusform>%n rule cannot be known</numerusform>
            <numerusform>%n rules cannot be known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalImport</name>
    <message numerus="yes">
        <source>%n operations at once</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>A filter hides %n entries of this range.</source>
        <translation>
            <numerusform>A filter hides %n entry of this range.</numerusform>
            <numerusform>A filter hides %n entries of this range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log has %n further entries outside the range.</source>
        <translation>
            <numerusform>The log has %n further entry outside the range.</numerusform>
            <numerusform>The log has %n further entries outside the range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond it</source>
        <comment>entries after the last checkpoint</comment>
        <translation>
            <numerusform>%n entry beyond it</numerusform>
            <numerusform>%n entries beyond it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A price older than %n hours is stale, unless a bound of its own is set for the asset.</source>
        <translation>
            <numerusform>A price older than %n hour is stale, unless a bound of its own is set for the asset.</numerusform>
            <numerusform>A price older than %n hours is stale, unless a bound of its own is set for the asset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n entries after it could be removed unnoticed.</source>
        <translation>
            <numerusform>The entry after it could be removed unnoticed.</numerusform>
            <numerusform>The %n entries after it could be removed unnoticed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firings make no statistics.</source>
        <translation>
            <numerusform>%n firing makes no statistics.</numerusform>
            <numerusform>%n firings make no statistics.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>At the close of every %n days</source>
        <translation>
            <numerusform>At the close of every day</numerusform>
            <numerusform>At the close of every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the close of every %n hours</source>
        <translation>
            <numerusform>At the close of every hour</numerusform>
            <numerusform>At the close of every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consecutive closes</source>
        <translation>
            <numerusform>%n close</numerusform>
            <numerusform>%n consecutive closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at each of %n consecutive closes</source>
        <translation>
            <numerusform>%1, at %n close</numerusform>
            <numerusform>%1, at each of %n consecutive closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at each of %n consecutive closes %1</source>
        <translation>
            <numerusform>at %n close %1</numerusform>
            <numerusform>at each of %n consecutive closes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n rows cannot be read, the first of them at line %1. Leave them out by name, or correct the file at its source.</source>
        <translation>
            <numerusform>%n row cannot be read, the first being at line %1. Leave them out by name, or correct the file at its source.</numerusform>
            <numerusform>%n rows cannot be read, the first of them at line %1. Leave them out by name, or correct the file at its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statement imported: %1, %n rows</source>
        <translation>
            <numerusform>Statement imported: %1, %n row</numerusform>
            <numerusform>Statement imported: %1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices imported: %1 in %2, %n bars</source>
        <translation>
            <numerusform>Prices imported: %1 in %2, %n bar</numerusform>
            <numerusform>Prices imported: %1 in %2, %n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval policy: %n rules</source>
        <translation>
            <numerusform>Approval policy: %n rule</numerusform>
            <numerusform>Approval policy: %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows need a choice, the first of them at line %1. Say what an unknown operation is, or leave them out by name and record by hand what they stand for.</source>
        <translation>
            <numerusform>%n row needs a choice, the first being at line %1. Say what an unknown operation is, or leave it out by name and record by hand what it stands for.</numerusform>
            <numerusform>%n rows need a choice, the first of them at line %1. Say what an unknown operation is, or leave them out by name and record by hand what they stand for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars came in, from %1 to %2: entry %3.</source>
        <translation>
            <numerusform>%n bar came in, from %1 to %2: entry %3.</numerusform>
            <numerusform>%n bars came in, from %1 to %2: entry %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars are missing in between.</source>
        <translation>
            <numerusform>%n bar is missing in between.</numerusform>
            <numerusform>%n bars are missing in between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doctrine to adopt: %1, %n rules</source>
        <translation>
            <numerusform>Doctrine to adopt: %1, %n rule</numerusform>
            <numerusform>Doctrine to adopt: %1, %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades are missing.</source>
        <translation>
            <numerusform>%n trade is missing.</numerusform>
            <numerusform>%n trades are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trades a second</source>
        <translation>
            <numerusform>%n trade a second</numerusform>
            <numerusform>%n trades a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::AllotDialog</name>
    <message numerus="yes">
        <source>In this second, %1 UTC, %n coins were exchanged for %2 in all. The statement does not say what each has brought.</source>
        <translation>
            <numerusform>In this second, %1 UTC, %n coin was exchanged for %2 in all. The statement does not say what each has brought.</numerusform>
            <numerusform>In this second, %1 UTC, %n coins were exchanged for %2 in all. The statement does not say what each has brought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waited at the end of the day</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n waited at the end of the day</numerusform>
            <numerusform>%n waited at the end of the day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::AssetDialog</name>
    <message numerus="yes">
        <source>Left empty: those of the fund, %n hours.</source>
        <translation>
            <numerusform>Left empty: that of the fund, %n hour.</numerusform>
            <numerusform>Left empty: those of the fund, %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::AuditPage</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries lie beyond the last</source>
        <translation>
            <numerusform>%n entry lies beyond the last</numerusform>
            <numerusform>%n entries lie beyond the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CaseWatch</name>
    <message numerus="yes">
        <source>%n new cases of the doctrine wait</source>
        <translation>
            <numerusform>%n new case of the doctrine waits</numerusform>
            <numerusform>%n new cases of the doctrine wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CheckpointLine</name>
    <message numerus="yes">
        <source>%Ln entries lie beyond the last checkpoint that left this machine</source>
        <translation>
            <numerusform>%Ln entry lies beyond the last checkpoint that left this machine</numerusform>
            <numerusform>%Ln entries lie beyond the last checkpoint that left this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CounterpartyDetail</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CreateFundDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Nobody can recover it.</source>
        <translation>
            <numerusform>At least %n character. Nobody can recover it.</numerusform>
            <numerusform>At least %n characters. Nobody can recover it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are needed.</source>
        <translation>
            <numerusform>At least %n character is needed.</numerusform>
            <numerusform>At least %n characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::CustodyPage</name>
    <message numerus="yes">
        <source>%n counterparties</source>
        <translation>
            <numerusform>%n counterparty</numerusform>
            <numerusform>%n counterparties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::DoctrinePage</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n more before anything was known)</source>
        <translation>
            <numerusform> (%n more before anything was known)</numerusform>
            <numerusform> (%n more before anything was known)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firings make no statistics.</source>
        <translation>
            <numerusform>%n firing makes no statistics.</numerusform>
            <numerusform>%n firings make no statistics.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::EntryDetail</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inclusion proof, %n hashes</source>
        <translation>
            <numerusform>Inclusion proof, %n hash</numerusform>
            <numerusform>Inclusion proof, %n hashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ExchangeDialog</name>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::Footer</name>
    <message numerus="yes">
        <source>%n entries beyond the checkpoint that left at %1</source>
        <translation>
            <numerusform>%n entry beyond the checkpoint that left at %1</numerusform>
            <numerusform>%n entries beyond the checkpoint that left at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries beyond the checkpoint that left on %1</source>
        <translation>
            <numerusform>%n entry beyond the checkpoint that left on %1</numerusform>
            <numerusform>%n entries beyond the checkpoint that left on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values unknown</source>
        <translation>
            <numerusform>%n value unknown</numerusform>
            <numerusform>%n values unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradicted</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n contradicted</numerusform>
            <numerusform>%n contradicted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::HoldingsPage</name>
    <message numerus="yes">
        <source>%n holdings</source>
        <translation>
            <numerusform>%n holding</numerusform>
            <numerusform>%n holdings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::MarketDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::MarketsPage</name>
    <message numerus="yes">
        <source>%n markets</source>
        <translation>
            <numerusform>%n market</numerusform>
            <numerusform>%n markets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without current prices</source>
        <translation>
            <numerusform>%n without current prices</numerusform>
            <numerusform>%n without current prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::MerklePath</name>
    <message numerus="yes">
        <source>Inclusion proof, %n hashes</source>
        <translation>
            <numerusform>Inclusion proof, %n hash</numerusform>
            <numerusform>Inclusion proof, %n hashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::OfficerDialog</name>
    <message numerus="yes">
        <source>To be typed by the new officer; at least %n characters.</source>
        <translation>
            <numerusform>To be typed by the new officer; at least %n character.</numerusform>
            <numerusform>To be typed by the new officer; at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short: at least %n characters are needed.</source>
        <translation>
            <numerusform>The passphrase is too short: at least %n character is needed.</numerusform>
            <numerusform>The passphrase is too short: at least %n characters are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::OverviewFigures</name>
    <message numerus="yes">
        <source>in %n accounts</source>
        <translation>
            <numerusform>in %n account</numerusform>
            <numerusform>in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known part %1; %n values unknown</source>
        <translation>
            <numerusform>known part %1; %n value unknown</numerusform>
            <numerusform>known part %1; %n values unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::OverviewLive</name>
    <message numerus="yes">
        <source>%n values by the log</source>
        <comment>that were not replaced by live ones</comment>
        <translation>
            <numerusform>%n value by the log</numerusform>
            <numerusform>%n values by the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>trades</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::PriceChart</name>
    <message numerus="yes">
        <source>%n bars to a candle</source>
        <translation>
            <numerusform>%n bar to a candle</numerusform>
            <numerusform>%n bars to a candle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::PriceHistoryDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ProposalDoctrine</name>
    <message numerus="yes">
        <source>%n rules stay as they are</source>
        <translation>
            <numerusform>%n rule stays as it is</numerusform>
            <numerusform>%n rules stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ProposalImport</name>
    <message numerus="yes">
        <source>and %n more operations</source>
        <translation>
            <numerusform>and %n more operation</numerusform>
            <numerusform>and %n more operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::RegisterPage</name>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::ReportsPage</name>
    <message numerus="yes">
        <source>In force from %1 on, %n rules. The PDF holds each rule in both tongues, with its chart on the history that the fund has; the language chosen leads.</source>
        <translation>
            <numerusform>In force from %1 on, %n rule. The PDF holds each rule in both tongues, with its chart on the history that the fund has; the language chosen leads.</numerusform>
            <numerusform>In force from %1 on, %n rules. The PDF holds each rule in both tongues, with its chart on the history that the fund has; the language chosen leads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>The first one is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::StatementDialog</name>
    <message numerus="yes">
        <source>Leave out %n rows? They are named in the audit log and can be recorded by hand.</source>
        <translation>
            <numerusform>Leave out %n row? It is named in the audit log and can be recorded by hand.</numerusform>
            <numerusform>Leave out %n rows? They are named in the audit log and can be recorded by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows shown</source>
        <translation>
            <numerusform>%n row shown</numerusform>
            <numerusform>%n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows by name…</source>
        <translation>
            <numerusform>Leave out %n row by name…</numerusform>
            <numerusform>Leave out %n rows by name…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are posted as a whole.</source>
        <translation>
            <numerusform>%n row is posted as a whole.</numerusform>
            <numerusform>%n rows are posted as a whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::Table</name>
    <message numerus="yes">
        <source>%n new rows</source>
        <comment>above what is shown</comment>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::TransactionsPage</name>
    <message numerus="yes">
        <source>%n transactions</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n transactions</source>
        <comment>what the filter finds, of how many</comment>
        <translation>
            <numerusform>%1 of %n transaction</numerusform>
            <numerusform>%1 of %n transactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alem::VerificationPanel</name>
    <message numerus="yes">
        <source>%n checkpoints</source>
        <translation>
            <numerusform>%n checkpoint</numerusform>
            <numerusform>%n checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed acts</source>
        <translation>
            <numerusform>%n signed act</numerusform>
            <numerusform>%n signed acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
</TS>
