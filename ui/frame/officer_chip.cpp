#include "ui/frame/officer_chip.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

#include "ui/frame/hindrance.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
        initials += part.front().toUpper();
    }
    return initials.left(2);
}

QString rolesOf(const OfficerFacts& officer, const Wording& words) {
    QStringList roles;
    for (const Role role : officer.roles) {
        roles.append(roleWord(role, words));
    }
    return roles.join(QStringLiteral(", "));
}

}  // namespace

OfficerChip::OfficerChip(FundView& view, FrameActs acts, QWidget* parent)
    : QAbstractButton(parent), m_view(view), m_acts(std::move(acts)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &OfficerChip::openMenu);
    refresh();
}

void OfficerChip::refresh() {
    const Wording& words = interfaceWording();
    const Books& books = m_view.desk().books();
    const auto officer = m_view.desk().signedIn();
    const OfficerFacts* facts = officer ? books.officers().find(*officer) : nullptr;
    m_name = facts != nullptr ? officerName(facts->officer, &books) : tr("Not signed in");
    m_initials = facts != nullptr ? initialsOf(m_name) : QString();
    m_role = facts != nullptr ? rolesOf(*facts, words) : tr("Read only");
    setAccessibleName(m_name + QStringLiteral(", ") + m_role);
    setToolTip(tr("Sign in or out, administration"));
    updateGeometry();
    update();
}

QSize OfficerChip::sizeHint() const {
    const int name = QFontMetrics(bodyFont(QFont::Medium)).horizontalAdvance(m_name);
    const int role = QFontMetrics(smallFont()).horizontalAdvance(m_role);
    return {measures().control + measures().unit + std::max(name, role) + 2 * measures().half,
            measures().bodyLine + measures().smallLine};
}

void OfficerChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& t = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = measures().control;
    const QRectF disc = QRectF(0, (height() - side) / 2.0, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(t.rule, 1));
    painter.setBrush(underMouse() ? t.hover : t.window);
    painter.drawEllipse(disc);
    if (m_initials.isEmpty()) {
        const int mark = measures().icon;
        painter.drawPixmap((side - mark) / 2, (height() - mark) / 2,
                           iconPixmap(QStringLiteral("person"), mark, t.textSecondary, devicePixelRatioF()));
    }
    painter.setPen(t.textSecondary);
    painter.setFont(smallFont(QFont::DemiBold));
    painter.drawText(disc, Qt::AlignCenter, m_initials);
    const int left = side + measures().unit;
    painter.setPen(t.text);
    painter.setFont(bodyFont(QFont::Medium));
    painter.drawText(QRect(left, 0, width() - left, measures().bodyLine),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_name);
    painter.setPen(t.textSecondary);
    painter.setFont(smallFont());
    painter.drawText(QRect(left, measures().bodyLine, width() - left, measures().smallLine),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_role);
}

void OfficerChip::openMenu() {
    QMenu menu(this);
    const bool signedIn = m_view.desk().signedIn().has_value();
    QAction* in = menu.addAction(signedIn ? tr("Sign in as someone else…") : tr("Sign in…"), this,
                                 &OfficerChip::signInWanted);
    in->setEnabled(!m_view.isReadOnly());
    if (signedIn) {
        menu.addAction(tr("Sign out"), this, [this] { m_view.signOut(); });
    }
    menu.addSeparator();
    for (const FrameAct& act : m_acts) {
        if (act.administration) {
            QAction* entry = menu.addAction(act.title(), this, [this, act] { act.run(m_view, window()); });
            entry->setEnabled(m_view.mayAct());
            entry->setToolTip(hindranceSentence(m_view.hindrance()));
        }
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addAction(tr("Open another fund…"), this, &OfficerChip::otherFundWanted);
    menu.exec(mapToGlobal(QPoint(width() - menu.sizeHint().width(), height() + measures().half)));
}

void OfficerChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QAbstractButton::changeEvent(event);
}

}  // namespace alem
