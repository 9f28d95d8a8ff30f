#include "ui/parts/merkle_path.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"

namespace alem {

namespace {
constexpr int stepHeight = 22;
constexpr int sideways = 36;
constexpr int box = 8;
}  // namespace

QString shortHash(const QString& hex) {
    return hex.size() <= 13 ? hex : hex.left(8) + sign::ellipsis + hex.right(4);
}

MerklePath::MerklePath(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void MerklePath::setProof(const QList<MerkleStep>& steps, const QString& root) {
    m_steps = steps;
    m_root = root;
    m_current = -1;
    retranslate();
    updateGeometry();
    update();
}

QSize MerklePath::sizeHint() const {
    return {48 * measures().unit, static_cast<int>(m_steps.size() + 1) * stepHeight + measures().unit};
}

int MerklePath::yOf(int step) const {
    return height() - measures().unit - step * stepHeight;
}

void MerklePath::retranslate() {
    setAccessibleName(tr("Inclusion proof, %n hashes", nullptr, static_cast<int>(m_steps.size())));
    if (m_current >= 0 && m_current < m_steps.size()) {
        const MerkleStep& step = m_steps[m_current];
        setAccessibleDescription(step.onLeft
                                     ? tr("Step %1, sibling on the left: %2").arg(m_current).arg(step.hash)
                                     : tr("Step %1, sibling on the right: %2").arg(m_current).arg(step.hash));
        setToolTip(step.hash);
    }
}

void MerklePath::paintStep(QPainter* painter, int step) const {
    const Theme& t = theme();
    const int centre = width() * 43 / 100;
    const int node = yOf(step);
    const MerkleStep& sibling = m_steps[step];
    const int x = sibling.onLeft ? centre - sideways : centre + sideways;
    // The sibling stands beside the node it is hashed with, and both meet one step above.
    painter->setPen(QPen(t.rule, 1));
    painter->drawPolyline(
        QPolygonF{QPointF(x, node), QPointF(x, node - 15), QPointF(centre, node - stepHeight)});
    painter->setPen(QPen(step == m_current ? t.accent : t.textSecondary, 1));
    painter->setBrush(step == m_current ? t.selection : t.surface);
    painter->drawRect(QRectF(x - box / 2.0 + 0.5, node - box / 2.0 + 0.5, box - 1, box - 1));
    const QString hash = shortHash(sibling.hash);
    painter->setFont(monoFont());
    painter->setPen(step == m_current ? t.text : t.textSecondary);
    const QRect text =
        sibling.onLeft ? QRect(0, node - 8, x - box - 4, 16) : QRect(x + box + 4, node - 8, width(), 16);
    painter->drawText(
        text, static_cast<int>((sibling.onLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), hash);
    painter->setFont(smallFont());
    painter->setPen(t.textSecondary);
    painter->drawText(QRect(0, node - 8, width(), 16), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                      QString::number(step));
}

void MerklePath::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_steps.size());
    const int centre = width() * 43 / 100;
    for (int step = 0; step < count; ++step) {
        paintStep(&painter, step);
    }
    painter.setPen(QPen(theme().accent, measures().focusLine));
    painter.drawLine(QPointF(centre, yOf(0)), QPointF(centre, yOf(count)));
    for (int step = 0; step <= count; ++step) {
        const bool end = step == 0 || step == count;
        painter.setBrush(end ? theme().accent : theme().surface);
        painter.setPen(QPen(theme().accent, measures().seriesLine));
        painter.drawEllipse(QPointF(centre, yOf(step)), end ? 4.5 : 3, end ? 4.5 : 3);
    }
    painter.setFont(smallFont(QFont::DemiBold));
    painter.setPen(theme().text);
    const QString root = tr("root");
    const QRect line(centre + 14, yOf(count) - 8, width(), 16);
    painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), root);
    const int used = painter.fontMetrics().horizontalAdvance(root) + 2 * measures().unit;
    painter.setFont(monoFont());
    painter.drawText(line.adjusted(used, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                     shortHash(m_root));
}

void MerklePath::keyPressEvent(QKeyEvent* event) {
    const auto last = static_cast<int>(m_steps.size()) - 1;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Up ? 1 : -1), 0, std::max(0, last));
        retranslate();
        update();
    } else if (event->matches(QKeySequence::Copy) && m_current >= 0 && m_current <= last) {
        QGuiApplication::clipboard()->setText(m_steps[m_current].hash);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MerklePath::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace alem
