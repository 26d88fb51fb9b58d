// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/messages.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr quint32 version = 3;
constexpr QByteArrayView magic("standoff reads");
constexpr qsizetype longestList = 10'000; // of remarks, say
constexpr qsizetype longestError = 4'000; // characters

class Packer
{
public:
    template <typename Number>
    void addNumber(Number number)
    {
        char bytes[sizeof(Number)];
        qToLittleEndian(number, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    void addBytes(QByteArrayView bytes)
    {
        addNumber(quint32(bytes.size()));
        m_bytes += bytes;
    }
    void addText(const QString &text) { addBytes(text.toUtf8()); }
    void addTexts(const QStringList &texts)
    {
        const qsizetype count = std::min(texts.size(), longestList);
        addNumber(quint32(count));
        for (const QString &text : texts.first(count))
            addText(text);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// What is not there is empty, and then isWhole() is false.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    // Everything was there, and nothing is left.
    bool isWhole() const { return m_isSound && m_rest.isEmpty(); }
    void spoil() { m_isSound = false; }

    template <typename Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return bytes.isEmpty() ? Number(0) : qFromLittleEndian<Number>(bytes.data());
    }
    QByteArrayView bytes() { return take(number<quint32>()); }
    QString text() { return QString::fromUtf8(bytes()); }
    QStringList texts()
    {
        const qsizetype count = number<quint32>();
        if (count > longestList)
            spoil();
        QStringList texts;
        while (m_isSound && texts.size() < count)
            texts.append(text());
        return texts;
    }
    bool flag()
    {
        const auto value = number<quint8>();
        if (value > 1)
            spoil();
        return value == 1;
    }

private:
    QByteArrayView take(qsizetype size)
    {
        if (!m_isSound || size > m_rest.size()) {
            spoil();
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isSound = true;
};

void addText(Packer &packer, const ArticleText &text)
{
    packer.addText(text.string());
    QByteArray roles;
    for (const Paragraph &paragraph : text.paragraphs())
        roles.append(char(paragraph.role));
    packer.addBytes(roles);
}

ArticleText takeText(Unpacker &unpacker)
{
    const QString string = unpacker.text();
    const QByteArrayView roles = unpacker.bytes();
    if (string.contains(u'\r') || string.contains(QChar(0))) {
        unpacker.spoil();
        return {};
    }
    ArticleText text(string);
    const auto isRole = [](char role) { return quint8(role) <= quint8(ParagraphRole::ListItem); };
    if (text.paragraphCount() == 0 || text.paragraphCount() != roles.size()
        || !std::ranges::all_of(roles, isRole)) {
        unpacker.spoil();
        return {};
    }
    for (int i = 0; i < int(roles.size()); ++i)
        text = std::move(text).withRole(i, ParagraphRole(roles[i]));
    return text;
}

Direction takeDirection(Unpacker &unpacker)
{
    const auto direction = unpacker.number<quint8>();
    if (direction > quint8(Direction::RightToLeft)) {
        unpacker.spoil();
        return {};
    }
    return Direction(direction);
}

// What an article says of itself, in the order in which it goes over.
constexpr std::array fields{&IncomingArticle::title, &IncomingArticle::byline,
    &IncomingArticle::publisher, &IncomingArticle::published, &IncomingArticle::modified,
    &IncomingArticle::section, &IncomingArticle::url, &IncomingArticle::language,
    &IncomingArticle::fileName, &IncomingArticle::part, &IncomingArticle::mediaType,
    &IncomingArticle::encoding};

} // namespace

QByteArray packMessage(MessageKind kind, const QByteArray &content)
{
    Packer packer;
    packer.addNumber(quint8(kind));
    packer.addBytes(content);
    return packer.bytes();
}

std::optional<MessageHeader> unpackHeader(const QByteArray &header)
{
    Unpacker unpacker(header);
    const auto kind = unpacker.number<quint8>();
    const qsizetype size = unpacker.number<quint32>();
    if (!unpacker.isWhole() || kind > quint8(MessageKind::OutOfMemory) || size > largestMessage)
        return std::nullopt;
    return MessageHeader{MessageKind(kind), size};
}

QByteArray packGreeting(Confinement confinement)
{
    Packer packer;
    packer.addBytes(magic);
    packer.addNumber(version);
    packer.addNumber(quint8(confinement.memory));
    packer.addNumber(quint8(confinement.system));
    return packer.bytes();
}

std::optional<Confinement> unpackGreeting(const QByteArray &content)
{
    Unpacker unpacker(content);
    const bool isOurs = unpacker.bytes() == magic && unpacker.number<quint32>() == version;
    const Confinement confinement{.memory = unpacker.flag(), .system = unpacker.flag()};
    if (!isOurs || !unpacker.isWhole())
        return std::nullopt;
    return confinement;
}

QByteArray packRequest(const Input &input, const ReadOptions &options)
{
    Packer packer;
    packer.addText(QFileInfo(input.path).fileName());
    packer.addText(input.mediaType);
    packer.addText(options.encoding);
    packer.addText(options.fileNames);
    packer.addNumber(quint8(options.keepsLines));
    packer.addNumber(quint8(options.isPiece));
    packer.addNumber(quint8(options.chaptersApart));
    packer.addNumber(quint32(options.limits.articles));
    packer.addBytes(input.bytes);
    return packer.bytes();
}

std::optional<ReadRequest> unpackRequest(const QByteArray &content)
{
    Unpacker unpacker(content);
    ReadRequest request;
    request.input.path = unpacker.text();
    request.input.mediaType = unpacker.text();
    request.options.encoding = unpacker.text();
    request.options.fileNames = unpacker.text();
    request.options.keepsLines = unpacker.number<quint8>() != 0;
    request.options.isPiece = unpacker.number<quint8>() != 0;
    request.options.chaptersApart = unpacker.number<quint8>() != 0;
    request.options.limits.articles = int(unpacker.number<quint32>() & 0x7FFF'FFFF);
    request.input.bytes = unpacker.bytes().toByteArray();
    if (!unpacker.isWhole())
        return std::nullopt;
    return request;
}

QByteArray packArticle(const IncomingArticle &article, const QByteArray &input)
{
    Packer packer;
    addText(packer, article.text);
    for (const auto field : fields)
        packer.addText(article.*field);
    packer.addNumber(quint8(article.direction));
    packer.addTexts(article.labels);
    packer.addTexts(article.encodingCandidates);
    packer.addTexts(article.remarks);
    const bool isWhole = article.original == input;
    packer.addNumber(quint8(isWhole));
    if (!isWhole)
        packer.addBytes(article.original);
    return packer.bytes();
}

std::optional<IncomingArticle> unpackArticle(const QByteArray &content, const QByteArray &input)
{
    Unpacker unpacker(content);
    IncomingArticle article;
    article.text = takeText(unpacker);
    for (const auto field : fields)
        article.*field = unpacker.text();
    article.fileName = QFileInfo(article.fileName).fileName();
    article.direction = takeDirection(unpacker);
    article.labels = unpacker.texts();
    article.encodingCandidates = unpacker.texts();
    article.remarks = unpacker.texts();
    article.original = unpacker.flag() ? input : unpacker.bytes().toByteArray();
    if (!unpacker.isWhole())
        return std::nullopt;
    return article;
}

QByteArray packError(const QString &text)
{
    return text.left(longestError).toUtf8();
}

QString unpackError(const QByteArray &content)
{
    return QString::fromUtf8(content).left(longestError);
}

} // namespace Standoff
