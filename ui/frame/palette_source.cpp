#include "ui/frame/palette_source.h"

#include <algorithm>

#include "ui/frame/hindrance.h"
#include "ui/parts/language_switch.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// Without case and accents, so that `operation` finds `Opération`.
QString folded(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain.append(c.toCaseFolded());
        }
    }
    return plain;
}

bool matches(const PaletteEntry& entry, const QStringList& typed) {
    const QString text = folded(entry.text + u' ' + entry.note);
    return std::all_of(typed.begin(), typed.end(), [&](const QString& word) { return text.contains(word); });
}

/// `12 418`, `12,418` and `#12418` are entry 12418.
std::optional<qint64> entryNumber(const QString& typed) {
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit()) {
            digits.append(c);
        } else if (!c.isSpace() && c != u',' && c != u'#') {
            return std::nullopt;
        }
    }
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

}  // namespace

PaletteSource::PaletteSource(FundView& view, QList<PageTitle> pages, FrameActs acts, Targets targets)
    : m_view(view), m_pages(std::move(pages)), m_acts(std::move(acts)), m_targets(std::move(targets)) {}

bool PaletteSource::hasPage(const QString& name) const {
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [&](const PageTitle& page) { return page.name == name; });
}

void PaletteSource::addPages(QList<PaletteEntry>& all) const {
    const QString note = interfaceWording().translate("Frame", "Page");
    for (const PageTitle& page : m_pages) {
        all.append({page.title, note, page.name, true, [go = m_targets.go, name = page.name] {
                        go({name, {}});
                    }});
    }
}

void PaletteSource::addActs(QList<PaletteEntry>& all) const {
    const QString why = hindranceSentence(m_view.hindrance());
    const QString note = why.isEmpty() ? interfaceWording().translate("Frame", "Act") : why;
    for (const FrameAct& act : m_acts) {
        all.append({act.title(), note, QStringLiteral("plus"), why.isEmpty(),
                    [start = m_targets.start, act] { start(act); }});
    }
}

void PaletteSource::addRegisters(QList<PaletteEntry>& all) const {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const auto add = [&](const QString& text, const QString& note, const char* page, std::string_view key) {
        const QString name = QString::fromLatin1(page);
        if (hasPage(name)) {
            all.append({text, note, name, true, [go = m_targets.go, name, id = fromText(key)] {
                            go({name, id});
                        }});
        }
    };
    for (const auto& asset : books.assets().all()) {
        const QString code = fromText(asset.facts.asset.view());
        const QString name = assetName(asset.facts.asset, &books);
        add(name == code ? code : name + QStringLiteral(", ") + code, words.translate("Frame", "Asset"),
            "holdings", asset.facts.asset.view());
    }
    for (const auto& account : books.accounts().all()) {
        add(accountTitle(account.facts.account, &books), words.translate("Frame", "Account"), "holdings",
            account.facts.account.view());
    }
    for (const auto& officer : books.officers().all()) {
        add(fromText(officer.facts.name), words.translate("Frame", "Officer"), "register",
            officer.facts.officer.view());
    }
    for (const auto& counterparty : books.counterparties().all()) {
        add(counterpartyName(counterparty.facts.counterparty, &books),
            words.translate("Frame", "Counterparty"), "custody", counterparty.facts.counterparty.view());
    }
}

void PaletteSource::addEntry(QList<PaletteEntry>& found, const QString& typed) const {
    const Wording& words = interfaceWording();
    const auto number = entryNumber(typed);
    if (!number || *number >= m_view.books().size()) {
        return;
    }
    const auto entry = readEntry(m_view.desk(), *number);
    const QString title = entry ? eventTitle(entry->event, m_view.books(), words) : QString();
    const QString key = QString::number(*number);
    const QString text = words.translate("Frame", "Entry %1: %2").arg(words.integer(*number), title);
    if (m_view.books().transactions().find(*number) != nullptr && hasPage(QStringLiteral("transactions"))) {
        found.append({text, words.translate("Frame", "Transaction"), QStringLiteral("transactions"), true,
                      [go = m_targets.go, key] {
                          go({QStringLiteral("transactions"), key});
                      }});
    }
    if (hasPage(QStringLiteral("audit"))) {
        found.append({text, words.translate("Frame", "Audit log"), QStringLiteral("audit"), true,
                      [go = m_targets.go, key] {
                          go({QStringLiteral("audit"), key});
                      }});
    }
}

QList<PaletteEntry> PaletteSource::find(const QString& typed) const {
    constexpr qsizetype most = 50;
    QList<PaletteEntry> all;
    addPages(all);
    addActs(all);
    all.append(m_targets.commands());
    addRegisters(all);
    QList<PaletteEntry> found;
    addEntry(found, typed);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const PaletteEntry& entry : all) {
        if (found.size() < most && matches(entry, wanted)) {
            found.append(entry);
        }
    }
    return found;
}

}  // namespace alem
