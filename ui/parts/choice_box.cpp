#include "ui/parts/choice_box.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStylePainter>
#include <QWheelEvent>
#include <algorithm>

#include "ui/parts/asset_mark.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

QIcon markerOf(const QString& code, qreal ratio) {
    const int side = measures().icon;
    QPixmap pixmap(static_cast<int>(side * ratio), static_cast<int>(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal marker = measures().assetMarker;
    drawAsset(&painter, QRectF(0, (side - marker) / 2, marker, marker), code);
    return QIcon(pixmap);
}

}  // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3);
    setMaxVisibleItems(16);
    connect(this, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        setToolTip(currentText());
        emit keyChanged();
    });
    retranslate();
}

void ChoiceBox::setChoices(const std::vector<QString>& keys, Words words) {
    const QString before = key();
    const QSignalBlocker quiet(this);
    m_words = std::move(words);
    clear();
    for (const QString& key : keys) {
        addItem(m_words(key), key);
    }
    setCurrentIndex(-1);
    setKey(before);
    retranslate();
}

void ChoiceBox::setElideMode(Qt::TextElideMode mode) {
    m_elide = mode;
    view()->setTextElideMode(mode);
    update();
}

/// The list may be wider than the box, as far as there is room beside it.
void ChoiceBox::showPopup() {
    const int left = mapToGlobal(QPoint()).x();
    const int room = screen()->availableGeometry().right() - left;
    const int needed = view()->sizeHintForColumn(0) + 4 * measures().unit;
    view()->setMinimumWidth(std::max(width(), std::min(needed, room)));
    QComboBox::showPopup();
}

void ChoiceBox::setShowsAssets(bool shows) {
    m_showsAssets = shows;
    retranslate();
}

void ChoiceBox::setKey(const QString& key) {
    const int index = findData(key);
    if (index >= 0) {
        setCurrentIndex(index);
    }
}

void ChoiceBox::setKey(std::string_view key) {
    setKey(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
}

void ChoiceBox::retranslate() {
    setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < count(); ++i) {
        const QString key = itemData(i).toString();
        setItemText(i, m_words(key));
        if (m_showsAssets && !key.isEmpty()) {
            setItemIcon(i, markerOf(key, devicePixelRatioF()));
        }
    }
    setToolTip(currentText());
}

void ChoiceBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QComboBox::changeEvent(event);
}

void ChoiceBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, theme().textSecondary);
        option.currentText = placeholderText();
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect place =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int taken = option.currentIcon.isNull() ? 0 : option.iconSize.width() + measures().half;
    option.currentText =
        fontMetrics().elidedText(option.currentText, m_elide, place.width() - taken - measures().half);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::setSearch(std::function<std::optional<QString>(const QString& typed)> search) {
    m_search = std::move(search);
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
    constexpr qint64 pause = 1500;  // milliseconds after which somebody begins anew
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text[0].isPrint() && !text[0].isSpace() &&
                         (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    if (!m_search || !isTyped) {
        return QComboBox::keyPressEvent(event);
    }
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > pause) {
        m_typed.clear();
    }
    m_sinceTyped.start();
    m_typed += text;
    if (const auto key = m_search(m_typed)) {
        setCurrentIndex(findData(*key));
    }
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();  // scrolling the form must not change what was chosen
}

}  // namespace alem
