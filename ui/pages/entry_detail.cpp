#include "ui/pages/entry_detail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <type_traits>

#include "app/desk/reversible.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/sealed_bytes.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/merkle_path.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// When what an event states became true, where it says so.
std::optional<Instant> effectOf(const Event& event) {
    return std::visit(
        [](const auto& facts) -> std::optional<Instant> {
            if constexpr (requires { facts.effective; }) {
                return facts.effective;
            } else {
                return std::nullopt;
            }
        },
        event);
}

/// The siblings of a leaf from the bottom up, with their side: RFC 9162 section 2.1.3.2.
QList<MerkleStep> stepsOf(const std::vector<Hash>& proof, std::int64_t entry, std::int64_t size) {
    QList<MerkleStep> steps;
    std::uint64_t at = static_cast<std::uint64_t>(entry);
    std::uint64_t last = static_cast<std::uint64_t>(size) - 1;
    for (const Hash& hash : proof) {
        const bool onLeft = (at & 1) == 1 || at == last;
        steps.append({QString::fromStdString(hash.hex()), onLeft});
        if (onLeft) {
            while ((at & 1) == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
            }
        }
        at >>= 1;
        last >>= 1;
    }
    return steps;
}

}  // namespace

EntryDetail::EntryDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_what(new Text(Text::Style::Secondary, {}, this)),
      m_state(new StateLabel(State::Unknown, {}, this)),
      m_fields(new FieldList(this)),
      m_reverse(new QPushButton(this)),
      m_bytesTitle(new SectionTitle({}, this)),
      m_bytes(new SealedBytes(this)),
      m_copy(new Link({}, this)),
      m_proofTitle(new SectionTitle({}, this)),
      m_save(new Link({}, this)),
      m_path(new MerklePath(this)),
      m_leaf(new Text(Text::Style::Mono, {}, this)) {
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    head->addWidget(m_title, 0, Qt::AlignTop);
    head->addWidget(m_what, 1, Qt::AlignTop);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_what->setWordWrap(true);
    m_leaf->setWordWrap(true);
    m_copy->setSmall(true);
    m_save->setSmall(true);
    m_bytesTitle->addTrailing(m_copy);
    m_proofTitle->addTrailing(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addWidget(m_reverse, 0, Qt::AlignLeft);
    column->addWidget(m_bytesTitle);
    column->addWidget(m_bytes);
    column->addWidget(m_proofTitle);
    column->addWidget(m_path);
    column->addWidget(m_leaf);
    connect(m_copy, &Link::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(readEntryBytes(m_view.desk(), m_entry).value_or(std::string())));
    });
    connect(m_save, &Link::clicked, this, [this] { emit proofWanted(m_entry); });
    connect(m_reverse, &QPushButton::clicked, this, [this] { reverseEntry(m_view, m_entry, this); });
}

void EntryDetail::show(std::int64_t entry, State state) {
    m_entry = entry;
    m_shown = state;
    retranslate();
}

void EntryDetail::offerReversal(const Event* event) {
    const bool stands =
        event != nullptr && standingOf(m_entry, event, m_view.desk().books()) == Standing::Stands;
    m_reverse->setVisible(stands);
    allowAct(m_reverse, m_view);
}

void EntryDetail::showEntry(State state) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.desk().books();
    const auto bytes = readEntryBytes(m_view.desk(), m_entry);
    const auto entry = readEntry(m_view.desk(), m_entry);
    m_title->setText(tr("Entry %1").arg(words.integer(m_entry)));
    m_state->setState(state, state == State::Sound    ? tr("verified")
                             : state == State::Breach ? tr("faulty")
                                                      : tr("not verified"));
    m_bytes->setBytes(fromText(bytes.value_or(std::string())));
    m_bytesTitle->setNote(tr("%n bytes", nullptr, static_cast<int>(bytes ? bytes->size() : 0)));
    offerReversal(entry ? &entry->event : nullptr);
    if (!entry) {
        m_what->setText(tr("cannot be read"));
        return m_fields->setLines({});
    }
    m_what->setText(eventTitle(entry->event, books, words));
    const Zone& zone = books.zone();
    const auto effect = effectOf(entry->event);
    m_fields->setLines({{tr("Effective"), effect ? Wording::isoSecond(*effect, zone) : QString()},
                        {tr("Known", "since when a fact is known"), Wording::isoSecond(entry->at, zone)},
                        {tr("Officer"), officerName(entry->officer, &books)},
                        {tr("Key"), entry->seal ? fromText(entry->seal->key) + QStringLiteral(" Ed25519")
                                                : tr("the last entry of this act carries the signature")},
                        {tr("Act"), fromText(entry->act), true}});
}

void EntryDetail::showProof() {
    const Desk& desk = m_view.desk();
    const auto proof = desk.inclusionProof(m_entry, desk.size());
    m_proofTitle->setTitle(tr("Inclusion proof, %n hashes", nullptr, static_cast<int>(proof.size())));
    m_path->setProof(stepsOf(proof, m_entry, desk.size()), QString::fromStdString(desk.root().hex()));
    m_leaf->setText(
        tr("leaf %1 = SHA-256(0x00 ‖ bytes)").arg(QString::fromStdString(desk.leafHash(m_entry).hex())));
}

void EntryDetail::retranslate() {
    const bool chosen = m_entry >= 0 && m_entry < m_view.desk().size();
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_fields, m_reverse, m_bytesTitle, m_bytes,
                                                         m_proofTitle, m_path, m_leaf}) {
        part->setVisible(chosen);
    }
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the inclusion proof"));
    m_save->setEnabled(m_view.mayAct());
    m_reverse->setText(tr("Reverse…"));
    m_bytesTitle->setTitle(tr("Sealed bytes, canonical JSON"));
    m_bytes->setAccessibleName(tr("Sealed bytes, canonical JSON"));
    if (!chosen) {
        m_title->clear();
        return m_what->setText(tr("Choose an entry to see its bytes and its proof."));
    }
    showEntry(m_shown);
    showProof();
}

}  // namespace alem
