"""
Open an agile-encrypted file after [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15, by no code of ours.

Written from the standard with hashlib and an AES library, so that a slip in the library
that locks the files cannot hide behind the same slip in opening them.
"""

import base64
import hashlib
import hmac
import struct
from io import BytesIO

import olefile
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from lxml import etree

_CRYPT = "{http://schemas.microsoft.com/office/2006/encryption}"
_KEYS = "{http://schemas.microsoft.com/office/2006/keyEncryptor/password}"
_VALUE = bytes.fromhex("146e0be7abacd0d6")
_HMAC_KEY = bytes.fromhex("5fb2ad010cb9e1f6")
_HMAC_VALUE = bytes.fromhex("a0677f02b22c8433")
_SEGMENT = 4096


def decrypted(content: bytes, password: str) -> bytes:
    """Return what the file holds, after proving that nobody changed it."""
    with olefile.OleFileIO(BytesIO(content)) as file:
        described = file.openstream("EncryptionInfo").read()
        package = file.openstream("EncryptedPackage").read()
    assert described[:4] == bytes([4, 0, 4, 0]), "agile encryption"
    root = etree.fromstring(described[8:])
    data = root.find(f"{_CRYPT}keyData").attrib
    lock = root.find(f".//{_KEYS}encryptedKey").attrib
    assert data["cipherAlgorithm"] == lock["cipherAlgorithm"] == "AES"
    assert data["keyBits"] == lock["keyBits"] == "256"
    salt = _bytes(lock["saltValue"])
    spun = _hash(lock, salt + password.encode("utf-16-le"))
    for turn in range(int(lock["spinCount"])):
        spun = _hash(lock, struct.pack("<I", turn) + spun)
    key = _aes(_hash(lock, spun + _VALUE)[:32], salt, _bytes(lock["encryptedKeyValue"]))[:32]
    _prove(root, data, key, package)
    size = struct.unpack("<Q", package[:8])[0]
    shut = package[8:]
    return b"".join(
        _aes(key, _vector(data, struct.pack("<I", number)), shut[start : start + _SEGMENT])
        for number, start in enumerate(range(0, len(shut), _SEGMENT))
    )[:size]


def _prove(root, data, key: bytes, package: bytes) -> None:
    """Reckon the mark of the whole package and compare it with the one in the file."""
    held = root.find(f"{_CRYPT}dataIntegrity").attrib
    size = hashlib.new(data["hashAlgorithm"]).digest_size
    salt = _aes(key, _vector(data, _HMAC_KEY), _bytes(held["encryptedHmacKey"]))[:size]
    mark = _aes(key, _vector(data, _HMAC_VALUE), _bytes(held["encryptedHmacValue"]))[:size]
    assert hmac.new(salt, package, data["hashAlgorithm"]).digest() == mark


def _vector(data, block: bytes) -> bytes:
    return _hash(data, _bytes(data["saltValue"]) + block)[:16]


def _aes(key: bytes, vector: bytes, shut: bytes) -> bytes:
    reader = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return reader.update(shut) + reader.finalize()


def _hash(described, content: bytes) -> bytes:
    return hashlib.new(described["hashAlgorithm"], content).digest()


def _bytes(written: str) -> bytes:
    return base64.b64decode(written)
